/**
 * Coverage: what became of each word of a stored text. Words bear a claim, stand only in a passage that is
 * spoiled, were set aside by hand as supporting no claim, or were passed over.
 */
import type { Archive } from '../archive/archive';
import type { Quotation } from '../archive/evidence';
import type { SourceId } from '../archive/ids';
import type { Segment } from '../archive/vocabulary';
import { anchorQuotation, type TextRange } from './anchor';
import type { NormalText } from './normal-text';
import { type NamedRange, piecesFromRanges } from './pieces';
import { quotationsOfEvent } from './quotations';

/** In the order in which they count: what bears a claim is supporting, whatever else it is. */
export const COVERAGE_KINDS = ['supporting', 'defect', 'unclaimed', 'passed-over'] as const;
export type CoverageKind = (typeof COVERAGE_KINDS)[number];

/** A run of the text of one kind; runs join up to the whole text. */
export interface CoverageRun extends TextRange {
  readonly kind: CoverageKind;
  /** Words that begin in it. */
  readonly words: number;
}

/** Runs in the order of the text. Quotations that are not anchored exactly once cover nothing. */
export function coverageOf(
  { sources, events }: Pick<Archive, 'sources' | 'events'>,
  id: SourceId,
  segment: Segment,
  text: NormalText,
): readonly CoverageRun[] {
  const source = sources.find((each) => each.id === id);
  const ofClaims = events.flatMap((event) => quotationsOfEvent(event).map(({ quotation }) => quotation));
  const byKind: readonly (readonly [CoverageKind, readonly Quotation[]])[] = [
    ['supporting', [...ofClaims, ...(source?.provenance ?? []).flatMap(({ evidence }) => evidence)]],
    ['defect', (source?.defects ?? []).map(({ quotation }) => quotation)],
    ['unclaimed', (source?.unclaimed ?? []).map(({ quotation }) => quotation)],
  ];
  const ranges = byKind.flatMap(([kind, quotations]) =>
    quotations.flatMap((quotation): readonly NamedRange<CoverageKind>[] => {
      if (quotation.source !== id || quotation.segment !== segment) return [];
      const found = anchorQuotation(text, quotation);
      return found.status === 'anchored' ? [{ id: kind, start: found.start, end: found.end }] : [];
    }),
  );
  return coverageRuns(text, ranges);
}

/**
 * The runs of a text, given which ranges of it are of which kind. A word counts in one run only: in that of
 * its worst covered letter, so that half a word passed over is a word passed over. What is between
 * quotations and holds no word belongs to the run before it.
 */
export function coverageRuns(
  text: string,
  ranges: readonly NamedRange<CoverageKind>[],
): readonly CoverageRun[] {
  const pieces = piecesFromRanges(text, ranges).map(({ start, end, ids }) => ({
    start,
    end,
    kind: COVERAGE_KINDS.find((each) => ids.includes(each)) ?? ('passed-over' as const),
    words: 0,
  }));
  countWords(text, pieces);
  const runs: CoverageRun[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const isGap = piece.kind === 'passed-over' && piece.words === 0;
    if (last !== undefined && (isGap || last.kind === piece.kind)) {
      runs[runs.length - 1] = { ...last, end: piece.end, words: last.words + piece.words };
    } else runs.push(piece);
  }
  return runs;
}

/** Words of each kind: together all words of the text. */
export function wordCounts(runs: readonly CoverageRun[]): Readonly<Record<CoverageKind, number>> {
  const counts = { supporting: 0, defect: 0, unclaimed: 0, 'passed-over': 0 };
  for (const { kind, words } of runs) counts[kind] += words;
  return counts;
}

/** A Chinese letter, or a run of other letters and digits with the signs that stand inside a word. */
const WORD = /\p{Script=Han}|[\p{L}\p{N}](?:['’.-]?(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*/gu;

interface CountedPiece extends TextRange {
  readonly kind: CoverageKind;
  words: number;
}

function countWords(text: string, pieces: readonly CountedPiece[]): void {
  let first = 0;
  for (const { index: start, 0: word } of text.matchAll(WORD)) {
    while ((pieces[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    let worst = pieces[first];
    for (let at = first + 1; (pieces[at]?.start ?? Number.POSITIVE_INFINITY) < start + word.length; at += 1) {
      const piece = pieces[at];
      if (piece && worst && rank(piece.kind) > rank(worst.kind)) worst = piece;
    }
    if (worst) worst.words += 1;
  }
}

function rank(kind: CoverageKind): number {
  return COVERAGE_KINDS.indexOf(kind);
}
