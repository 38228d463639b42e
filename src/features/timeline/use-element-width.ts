/** The width of an element, measured before it is painted and whenever it changes. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Pixels; 0 before the first measurement. */
export function useElementWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => setWidth(current.clientWidth);
    measure();
    const resizes = new ResizeObserver(measure);
    resizes.observe(current);
    return () => resizes.disconnect();
  }, []);
  return [element, width];
}
