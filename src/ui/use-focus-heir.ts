import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * For an element that may be taken away while it, or something in it, has the focus: the heir gets it before the
 * element goes. Afterwards would be too late in a dialog, which takes the focus for itself as soon as it is on nothing.
 *
 * @returns the ref of the element
 */
export function useFocusHeir<T extends HTMLElement>(
  heir: RefObject<HTMLElement | null>,
): RefObject<T | null> {
  const own = useRef<T>(null);
  useLayoutEffect(() => {
    const element = own.current;
    return () => {
      if (element?.contains(document.activeElement)) heir.current?.focus();
    };
  }, [heir]);
  return own;
}
