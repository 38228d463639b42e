/**
 * Counts what the reader does, so that what comes late can tell whether the reader has gone elsewhere since.
 * Presses and keys only: the focus itself is also moved by the page.
 */

/** Alone they do nothing yet. */
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'NumLock', 'Fn']);

let acts = 0;

// Before anybody else: who is told of the act finds it counted.
if (typeof document !== 'undefined') {
  document.addEventListener('pointerdown', () => ++acts, { capture: true });
  document.addEventListener(
    'keydown',
    ({ key, repeat }) => {
      if (!repeat && !MODIFIERS.has(key)) ++acts;
    },
    { capture: true },
  );
}

/** How many acts there have been on this page; to be compared with a later answer, nothing else. */
export function readerActs(): number {
  return acts;
}
