/** Whether a media query holds now; components that differ in structure (not only in style) ask this. */
import { useSyncExternalStore } from 'react';

/** `onServer` is the answer where there is no window to ask, as when the page is written at build time. */
export function useMediaQuery(query: string, onServer = false): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => window.matchMedia(query).matches,
    () => onServer,
  );
}
