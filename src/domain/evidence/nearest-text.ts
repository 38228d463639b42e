/**
 * The passage of a text that is most like a quotation which is not found in it: help for whoever mends the
 * quotation, shown in the report and never accepted as evidence.
 */
import search from 'approx-string-match';
import type { NormalText } from './normal-text';

/** Beyond a third of other letters a passage is another passage, and showing it would mislead. */
const MOST_OTHER_LETTERS = 1 / 3;

export interface NearText {
  readonly text: string;
  /** Letters to insert, delete or exchange on the way to it (Levenshtein). */
  readonly distance: number;
}

/** Undefined where nothing in the text is near. Time grows with both lengths: meant for single quotations. */
export function nearestText(text: NormalText, exact: string): NearText | undefined {
  // All that is found is equally near: the search gives nothing but the matches with the fewest errors.
  const [nearest] = search(text, exact, Math.floor(exact.length * MOST_OTHER_LETTERS));
  if (nearest === undefined) return undefined;
  return { text: text.slice(nearest.start, nearest.end), distance: nearest.errors };
}
