/** Which spoiled passages of a source touch which of its words. */
import type { Quotation } from '../archive/evidence';
import type { QuotationId } from '../archive/ids';
import type { Defect, Source } from '../archive/source';
import type { Segment } from '../archive/vocabulary';
import type { EvidenceStatus, TextRange } from './anchor';
import { normalForm } from './normal-text';

export interface AnchoredDefect extends TextRange {
  readonly defect: Defect;
}

/** The source's defects that are found in the segment, in the order of the text. */
export function anchoredDefects(
  { defects }: Source,
  segment: Segment,
  statuses: ReadonlyMap<QuotationId, EvidenceStatus>,
): readonly AnchoredDefect[] {
  return defects
    .flatMap((defect): readonly AnchoredDefect[] => {
      const status = statuses.get(defect.quotation.id);
      if (defect.quotation.segment !== segment || status?.status !== 'anchored') return [];
      return [{ defect, start: status.start, end: status.end }];
    })
    .toSorted(inOrder);
}

/**
 * The defects that touch a quotation's words. Ranges are those of the stored text where the quotation is
 * anchored in it, else those of the quotation's own words: what leads astray must be shown also where
 * nobody can look it up.
 */
export function defectsOfQuotation(
  source: Source,
  quotation: Quotation,
  statuses: ReadonlyMap<QuotationId, EvidenceStatus>,
): readonly AnchoredDefect[] {
  const status = statuses.get(quotation.id);
  return status?.status === 'anchored'
    ? overlapping(anchoredDefects(source, quotation.segment, statuses), status)
    : defectsByWords(source, quotation);
}

export function overlapping<T extends TextRange>(
  ranges: readonly T[],
  { start, end }: TextRange,
): readonly T[] {
  return ranges.filter((range) => range.start < end && range.end > start);
}

/** The defects that share words with the quotation, as far as the words of both tell; in the order of its words. */
function defectsByWords(source: Source, quotation: Quotation): readonly AnchoredDefect[] {
  if (quotation.source !== source.id) return [];
  const words = wordsInContext(quotation);
  return source.defects
    .flatMap((defect): readonly AnchoredDefect[] => {
      if (defect.quotation.source !== source.id || defect.quotation.segment !== quotation.segment) return [];
      const shared = sharedRange(words, wordsInContext(defect.quotation));
      return shared ? [{ defect, ...shared }] : [];
    })
    .toSorted(inOrder);
}

function inOrder(a: TextRange, b: TextRange): number {
  return a.start - b.start || b.end - a.end;
}

/** The words of a quotation in those around them. */
interface WordsInContext extends TextRange {
  readonly text: string;
}

function wordsInContext({ prefix, exact, suffix }: Quotation): WordsInContext {
  const [before, words, after] = [normalForm(prefix), normalForm(exact), normalForm(suffix)];
  return { text: before + words + after, start: before.length, end: before.length + words.length };
}

/**
 * Which of the words `a` are also the words `b`, as a range of the words of `a`. `b` is laid on `a` at every
 * place where their words would meet, and fits where all that lies on each other is the same; where they
 * meet only at an end, more than the shared letters must agree, since a letter or two are found anywhere.
 * Words of `b` that stand whole in those of `a` are meant even if those around them differ.
 */
function sharedRange(a: WordsInContext, b: WordsInContext): TextRange | undefined {
  const within = a.text.slice(a.start, a.end);
  const meant = b.text.slice(b.start, b.end);
  if (within === '' || meant === '') return undefined;
  for (let start = 1 - meant.length; start < within.length; start += 1) {
    const shared = { start: Math.max(start, 0), end: Math.min(start + meant.length, within.length) };
    const length = shared.end - shared.start;
    const isOneWhole = length === meant.length || length === within.length;
    if (agreement(a.text, b.text, a.start + start - b.start) > (isOneWhole ? 0 : length)) return shared;
  }
  const at = within.indexOf(meant);
  return at === -1 ? undefined : { start: at, end: at + meant.length };
}

/** How many letters lie on each other where `b` begins at `offset` of `a`; 0 where two of them differ. */
function agreement(a: string, b: string, offset: number): number {
  const [start, end] = [Math.max(offset, 0), Math.min(offset + b.length, a.length)];
  if (end <= start) return 0;
  for (let at = start; at < end; at += 1) if (a[at] !== b[at - offset]) return 0;
  return end - start;
}
