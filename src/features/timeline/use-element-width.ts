/** The width of an element, measured when it first was laid out and whenever it changes. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Pixels; 0 before the first measurement.
 *
 * @param first when that is: `at-once`, before anything is painted, where other things move with the width, at the
 *   cost of a layout of its own; `later`, in the frame after the browser has laid out the page, where none does
 */
export function useElementWidth(
  first: 'at-once' | 'later',
): readonly [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => setWidth(current.clientWidth);
    let isKnown = first === 'at-once';
    if (isKnown) measure();
    const resizes = new ResizeObserver(() => {
      // What is drawn changes in the same frame as its room.
      if (isKnown) flushSync(measure);
      else measure();
      isKnown = true;
    });
    resizes.observe(current);
    return () => resizes.disconnect();
  }, [first]);
  return [element, width];
}
