/** What is pressed may take itself out of the page (a chip, "Clear all"): the focus then stays near it. */
import { type RefObject, useEffect, useRef } from 'react';

/**
 * The element gets the focus when something inside it that had the focus leaves the page. It needs a
 * `tabIndex` of -1. A reader who goes elsewhere is left alone.
 */
export function useFocusFallback<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    const root = element.current;
    if (root === null) return;
    let focused: Element | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      focused = target instanceof Element && root.contains(target) ? target : null;
    };
    const onPress = ({ target }: Event) => {
      if (!(target instanceof Element && root.contains(target))) focused = null;
    };
    const changes = new MutationObserver(() => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (!isLost || focused === null || focused.isConnected) return;
      focused = null;
      root.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPress);
    changes.observe(root, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPress);
      changes.disconnect();
    };
  }, []);
  return element;
}
