/** All keys by where they work, for the sheet. */
import type { MessageKey } from '../../words/catalogue';
import { PAGE_KEYS } from './page-keys';

export interface KeyLine {
  /** Each is a combination of its own, in the words that stand on keyboards. */
  readonly combinations: readonly (readonly string[])[];
  readonly does: MessageKey;
}

export interface KeyGroup {
  readonly name: MessageKey;
  readonly lines: readonly KeyLine[];
}

/** The keys of one part of the page, as that part itself obeys them. */
export interface PartKeys {
  readonly name: MessageKey;
  readonly keys: readonly {
    /** As `KeyboardEvent.key` has them, with "Shift+" before where it must be held; any of them does it. */
    readonly keys: readonly string[];
    readonly message: MessageKey;
  }[];
}

/** What is printed on the keys, where that is not what a browser calls them. */
const PRINTED: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Escape: 'Esc',
  ' ': 'Space',
  '-': '−',
};

/** Those of the whole page first, then those of its parts, then those that every control has. */
export function keyGroups(parts: readonly PartKeys[]): readonly KeyGroup[] {
  return [
    {
      name: 'keys.page',
      lines: [
        ...joined(PAGE_KEYS),
        { combinations: [['Esc']], does: 'keys.escape' },
        { combinations: [['Tab'], ['Shift', 'Tab']], does: 'keys.tab' },
      ],
    },
    ...parts.map(({ name, keys }) => ({
      name,
      lines: keys.map((key) => ({ combinations: combinationsOf(key.keys), does: key.message })),
    })),
    {
      name: 'keys.choices',
      lines: [
        { combinations: [['Space'], ['Enter']], does: 'keys.choose' },
        { combinations: [['↑'], ['↓']], does: 'keys.among' },
      ],
    },
  ];
}

/** Two that bear the same print are one. */
function combinationsOf(keys: readonly string[]): readonly (readonly string[])[] {
  const printed = keys.map((key) => {
    const isShifted = key.startsWith('Shift+');
    const plain = isShifted ? key.slice('Shift+'.length) : key;
    return [...(isShifted ? ['Shift'] : []), PRINTED[plain] ?? plain];
  });
  return [...new Map(printed.map((keysOfOne) => [keysOfOne.join('+'), keysOfOne])).values()];
}

/** One line for all combinations that do the same. */
function joined(lines: readonly KeyLine[]): readonly KeyLine[] {
  const byWords = new Map<MessageKey, KeyLine>();
  for (const { combinations, does } of lines) {
    const before = byWords.get(does)?.combinations ?? [];
    byWords.set(does, { combinations: [...before, ...combinations], does });
  }
  return [...byWords.values()];
}
