/**
 * An inverted index over many short texts, in typed arrays alone: it can be handed from one worker to another, and a
 * million events are some dozens of arrays. Texts are numbered within their field, in the order of their owners.
 */
import { hasPosition, type PositionSet } from '../../columns/position-set';
import type { SortedTerms } from './sorted-terms';

/** What a text is; its place here stands in the bytes of an index. */
export const TEXT_FIELDS = ['people', 'titles', 'words', 'glosses'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** The texts of one field: what is known of each without reading it. */
export interface FieldTexts {
  /** Whose each is: the place of an event in its index, of an actor in the dataset; ascending. */
  readonly owners: Uint32Array;
  /** Those that begin a new result. Texts of one result (a title in two languages) stand together. */
  readonly keyStarts: PositionSet;
  /** Those that are never a result, since another of the same event says all that they say (`repeated-words.ts`). */
  readonly repeated: PositionSet;
  /** Its words; 65,535 stands for more. */
  readonly wordCounts: Uint16Array;
  /** Different terms that it is indexed by; 65,535 stands for more. */
  readonly termCounts: Uint16Array;
}

/** For each term where it stands. */
export interface TermLists {
  /**
   * A byte with bit f for each field f in which the term stands, then the list of each of these fields (see
   * `postings.ts`).
   */
  readonly bytes: Uint8Array;
  /** The lists of term i lie from `starts[i]` to before `starts[i + 1]`. */
  readonly starts: Uint32Array;
}

export interface TextIndex {
  readonly terms: SortedTerms;
  readonly lists: TermLists;
  readonly fields: Readonly<Record<TextField, FieldTexts>>;
}

/** So many words and terms of a text are counted. */
export const MAX_COUNTED = 0xffff;

export function byField<T>(make: (field: TextField, code: number) => T): Record<TextField, T> {
  const [people, titles, words, glosses] = TEXT_FIELDS.map(make);
  return { people, titles, words, glosses } as Record<TextField, T>;
}

export function textCount({ owners }: FieldTexts): number {
  return owners.length;
}

/** The place of a text's result among those of its owner. */
export function keyPlaceOf(field: FieldTexts, text: number): number {
  const owner = field.owners[text];
  let starts = 0;
  for (let at = text; at >= 0 && field.owners[at] === owner; at -= 1)
    if (hasPosition(field.keyStarts, at)) starts += 1;
  return Math.max(0, starts - 1);
}
