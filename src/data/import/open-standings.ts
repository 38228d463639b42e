/** Words of which only whoever brings the file can say what they mean, each with how many records have it. */
import type { ImportedRecord } from './imported-record';
import { openWordOf } from './settled-record';

export interface OpenStanding {
  /** As words are compared: what an answer is kept under. "" for records without one whose date does not tell. */
  readonly key: string;
  /** As it is printed first. */
  readonly word: string;
  readonly count: number;
  /** Title of the first record that has it. */
  readonly example: string;
}

export interface OpenStandings {
  /** The most frequent first. */
  readonly words: readonly OpenStanding[];
  /** Beyond these: so many words are none of a status, and their records are left out. */
  readonly others: { readonly words: number; readonly records: number };
}

/** More than anybody answers. */
const ASKED = 20;

/** Undefined where nothing is open. */
export function openStandingsIn(records: Iterable<ImportedRecord>, today: string): OpenStandings | undefined {
  const found = new Map<string, { word: string; count: number; example: string }>();
  for (const record of records) {
    const key = openWordOf(record, today);
    if (key === undefined) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, { word: record.standing ?? '', count: 1, example: record.title });
    else known.count += 1;
  }
  if (found.size === 0) return undefined;
  const sorted = [...found].map(([key, facts]) => ({ key, ...facts })).toSorted((a, b) => b.count - a.count);
  const rest = sorted.slice(ASKED);
  return {
    words: sorted.slice(0, ASKED),
    others: { words: rest.length, records: rest.reduce((sum, { count }) => sum + count, 0) },
  };
}
