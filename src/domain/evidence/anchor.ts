/**
 * Anchoring: from a quotation to its range in the stored text. The function that anchors in the
 * reader is the function that checks the shipped data; it never accepts a near match.
 */
import type { Quotation } from '../archive/evidence';
import { type NormalText, normalForm } from './normal-text';

/** A half-open range of UTF-16 units in a `NormalText`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export type Anchoring =
  | ({ readonly status: 'anchored' } & TextRange)
  /** The words do not occur with their prefix and suffix. */
  | { readonly status: 'orphan' }
  /** They occur more than once, so that prefix and suffix must say more. */
  | { readonly status: 'ambiguous'; readonly occurrences: number };

/** What a reader is told about the state of a quotation: an anchoring, or why there is none. */
export type EvidenceStatus =
  | Anchoring
  /** Its text has not arrived yet. */
  | { readonly status: 'unchecked' }
  /** The source's text may not be stored, so nobody can check here. */
  | { readonly status: 'no-stored-copy' };

export type QuoteSelector = Pick<Quotation, 'exact' | 'prefix' | 'suffix'>;

/**
 * Finds `prefix + exact + suffix` in the text. Overlapping occurrences count apart. An empty prefix
 * (or suffix) matches only at the very start (or end) of the text: a word lost there must be noticed.
 * An empty `exact` is an orphan, since it says nothing.
 *
 * Linear in the text by `indexOf`; offsets are UTF-16 units of `text`.
 */
export function anchorQuotation(text: NormalText, selector: QuoteSelector): Anchoring {
  const prefix = normalForm(selector.prefix);
  const exact = normalForm(selector.exact);
  const suffix = normalForm(selector.suffix);
  if (exact === '') return { status: 'orphan' };

  const needle = prefix + exact + suffix;
  const found: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
    const startsRight = prefix !== '' || at === 0;
    const endsRight = suffix !== '' || at + needle.length === text.length;
    if (startsRight && endsRight) found.push(at);
  }

  const [first] = found;
  if (first === undefined) return { status: 'orphan' };
  if (found.length > 1) return { status: 'ambiguous', occurrences: found.length };
  const start = first + prefix.length;
  return { status: 'anchored', start, end: start + exact.length };
}
