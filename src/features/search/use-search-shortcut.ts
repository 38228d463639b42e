/** Ctrl or Cmd with K opens the search and closes it; a slash opens it where nothing is being typed. */
import { useEffect } from 'react';

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

export function useSearchShortcut(isOpen: boolean, open: () => void, close: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const isTyping = event.target instanceof Element && event.target.closest(FIELDS) !== null;
      const hasModifier = event.ctrlKey || event.metaKey;
      const isToggle = hasModifier && !event.shiftKey && event.key.toLowerCase() === 'k';
      const isSlash = !hasModifier && event.key === '/' && !isTyping && !isOpen;
      if (!isToggle && !isSlash) return;
      event.preventDefault();
      if (isOpen) close();
      else open();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOpen, open, close]);
}
