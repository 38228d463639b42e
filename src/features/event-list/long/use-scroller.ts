/** In what the list scrolls: looked for whenever its surroundings change, and before the library asks. */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { scrollerOf } from './scroller';

/** `onMove` is told when the list has come from one scroller into another. */
export function useScroller(
  list: RefObject<HTMLElement | null>,
  surroundings: string,
  onMove: (from: Element, to: Element) => void,
): RefObject<Element | null> {
  const scroller = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the surroundings are the occasion, not an input
  useLayoutEffect(() => {
    if (list.current === null) return;
    const next = scrollerOf(list.current);
    const before = scroller.current;
    scroller.current = next;
    if (before !== null && before !== next) onMove(before, next);
  }, [list, surroundings]);
  return scroller;
}
