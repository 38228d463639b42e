/** Takes the focus to what has just been opened, so that keyboard and screen reader go on from there. */
import { type RefObject, useEffect, useRef } from 'react';
import { useView } from '../../state/view-context';
import { isFocusKept } from '../../ui/kept-focus';

/**
 * The element gets the focus whenever `key` changes, the first time included, unless the focus is being
 * taken further in by somebody else in the same step (a marked passage, say), or is kept where it is, as by a
 * reader who has gone elsewhere before it came.
 */
export function useFocusOnChange<T extends HTMLElement>(key: string): RefObject<T | null> {
  const element = useRef<T>(null);
  const openedAt = useView((state) => state.openedAt);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the occasion, not an input
  useEffect(() => {
    const isInSource = document.activeElement?.closest('mark, [data-pane="source"]');
    const pane = element.current?.closest('.pane');
    if (pane) pane.scrollTop = 0;
    if (!isInSource && !isFocusKept(openedAt)) element.current?.focus({ preventScroll: true });
  }, [key]);
  return element;
}
