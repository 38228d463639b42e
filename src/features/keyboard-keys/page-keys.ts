/** The keys that work anywhere on the page: what the sheet lists is what the page listens to. */
import type { Overlay } from '../../state/view-store';
import type { MessageKey } from '../../words/catalogue';

export interface PageKey {
  /** As they are printed on keyboards; each is a combination of its own. */
  readonly combinations: readonly (readonly string[])[];
  readonly does: MessageKey;
  readonly opens: Overlay;
  /** A character by itself: not while somebody is typing, and only where such keys are wanted. */
  readonly isSingle: boolean;
  readonly matches: (pressed: PressedKey) => boolean;
}

type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

export const PAGE_KEYS: readonly PageKey[] = [
  {
    combinations: [
      ['Ctrl', 'K'],
      ['⌘', 'K'],
    ],
    does: 'keys.search',
    opens: 'search',
    isSingle: false,
    matches: ({ key, ctrlKey, metaKey, altKey }) =>
      key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey,
  },
  {
    combinations: [['/']],
    does: 'keys.search',
    opens: 'search',
    isSingle: true,
    matches: (pressed) => pressed.key === '/' && isAlone(pressed),
  },
  {
    combinations: [['?']],
    does: 'keys.sheet',
    opens: 'keys',
    isSingle: true,
    // The second is the one of Chinese keyboards.
    matches: (pressed) => (pressed.key === '?' || pressed.key === '？') && isAlone(pressed),
  },
];

/** Some layouts need Shift, or AltGr (which is Ctrl with Alt), for a character. */
function isAlone({ ctrlKey, metaKey, altKey }: PressedKey): boolean {
  return !metaKey && ctrlKey === altKey;
}
