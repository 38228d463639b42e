/** All keys by where they work, for the sheet. */
import type { MessageKey } from '../../words/catalogue';
import { PAGE_KEYS } from './page-keys';

export interface KeyLine {
  /** Each is a combination of its own. */
  readonly combinations: readonly (readonly string[])[];
  readonly does: MessageKey;
}

export interface KeyGroup {
  readonly name: MessageKey;
  readonly lines: readonly KeyLine[];
}

export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    name: 'keys.page',
    lines: [
      ...joined(PAGE_KEYS),
      { combinations: [['Esc']], does: 'keys.escape' },
      { combinations: [['Tab'], ['Shift', 'Tab']], does: 'keys.tab' },
    ],
  },
  {
    name: 'keys.chart',
    lines: [
      { combinations: [['→'], ['←']], does: 'keys.chartAlong' },
      { combinations: [['↑'], ['↓']], does: 'keys.chartAcross' },
      { combinations: [['Home'], ['End']], does: 'keys.chartEnds' },
      { combinations: [['+'], ['−']], does: 'keys.chartZoom' },
      { combinations: [['Enter']], does: 'keys.chartOpen' },
    ],
  },
  {
    name: 'keys.choices',
    lines: [
      { combinations: [['Space'], ['Enter']], does: 'keys.choose' },
      { combinations: [['↑'], ['↓']], does: 'keys.among' },
    ],
  },
];

/** One line for all combinations that do the same. */
function joined(lines: readonly KeyLine[]): readonly KeyLine[] {
  const byWords = new Map<MessageKey, KeyLine>();
  for (const { combinations, does } of lines) {
    const before = byWords.get(does)?.combinations ?? [];
    byWords.set(does, { combinations: [...before, ...combinations], does });
  }
  return [...byWords.values()];
}
