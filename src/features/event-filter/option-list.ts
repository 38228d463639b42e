/** Which of many options are shown: the most frequent, those that are chosen, and those that a reader looks for. */
import { foldedText } from '../../domain/search/fold';

export interface ListedOption {
  readonly name: string;
  /** Events that it leaves; 0 while they are being counted. */
  readonly count: number;
  /** A chosen one is always shown. */
  readonly isChosen: boolean;
}

/** A group with more options than this does not show them all: the longest closed list of the format has nine. */
export const MAX_AT_ONCE = 12;
/** How many of a longer one are shown at first. */
export const FEW = 8;
/** How many are added by each wish for more. */
export const STEP = 20;
/** Beyond so many nobody reads on: the others are found by their names. */
export const MOST = 108;

/** The `limit` most frequent, and those that are chosen; ties in the order in which they are given. */
export function frequentOptions<T extends ListedOption>(options: readonly T[], limit: number): readonly T[] {
  const sorted = byFrequency(options);
  return sorted.filter(({ isChosen }, place) => place < limit || isChosen);
}

/** Those whose name has each of the words somewhere, the most frequent first. */
export function foundOptions<T extends ListedOption>(options: readonly T[], words: string): readonly T[] {
  const parts = foldedText(words).split(/\s+/).filter(Boolean);
  const found = options.filter(({ name }) => {
    const text = foldedText(name);
    return parts.every((part) => text.includes(part));
  });
  return byFrequency(found);
}

function byFrequency<T extends ListedOption>(options: readonly T[]): readonly T[] {
  return options.toSorted((a, b) => b.count - a.count);
}
