/**
 * A bar that changes what the page shows keeps the focus on its own controls (`data-keeps-focus`), so that a
 * reader can press the same one again: what it opens does not take the focus to itself.
 */
export function isFocusKept(): boolean {
  return document.activeElement?.closest('[data-keeps-focus]') != null;
}
