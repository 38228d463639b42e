/** Listens to the keys that work anywhere on the page: what a key has opened the same key closes. */
import { useEffect } from 'react';
import { preferences } from '../../state/preferences';
import { useView, useViewActions } from '../../state/view-context';
import { PAGE_KEYS } from './page-keys';

/** Where a character is meant as a character, or finds a word in a list. */
const TYPING =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], [role="menu"]';

export function usePageKeys(): void {
  const overlay = useView((state) => state.overlay);
  const { openOverlay, closeOverlay } = useViewActions();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const pressed = PAGE_KEYS.find(({ matches }) => matches(event));
      if (pressed === undefined) return;
      const isTyping = event.target instanceof Element && event.target.closest(TYPING) !== null;
      if (pressed.isSingle && (isTyping || preferences.getState().singleKeys === 'off')) return;
      event.preventDefault();
      if (overlay === pressed.opens) closeOverlay();
      else openOverlay(pressed.opens);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [overlay, openOverlay, closeOverlay]);
}
