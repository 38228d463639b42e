/**
 * Whether a source is accounted for: no word of it passed over where the dataset says that it was read
 * whole, no quotation that takes in a paragraph to get there, no claim on words that cannot be read.
 */
import type { Quotation } from '../../domain/archive/evidence';
import type { Source } from '../../domain/archive/source';
import { SEGMENTS, type Segment } from '../../domain/archive/vocabulary';
import { anchorQuotation, type TextRange } from '../../domain/evidence/anchor';
import { coverageOf } from '../../domain/evidence/coverage';
import { type SourceTexts, textKeyFrom } from '../../domain/evidence/evidence-status';
import type { NormalText } from '../../domain/evidence/normal-text';
import { isTooWide } from '../../domain/evidence/whole-paragraphs';
import type { Problem } from '../document/problem';
import type { DatasetPaths } from './archive-from-wire';
import { type QuotedAt, type Quoting, quotedPlaces } from './quoted-places';
import { createReporter } from './reporter';

export interface CoverageOptions {
  /** Where a record could not be read, words that it may quote are not reported as passed over. */
  readonly areAllQuotationsKnown?: boolean;
}

/** Sources whose texts have not arrived are passed over. */
export function coverageProblems(
  quoting: Quoting,
  paths: DatasetPaths,
  texts: SourceTexts,
  { areAllQuotationsKnown = true }: CoverageOptions = {},
): readonly Problem[] {
  const problems: Problem[] = [];
  const places = quotedPlaces(quoting, paths);
  for (const source of quoting.sources) {
    for (const segment of SEGMENTS) {
      const text = texts.get(textKeyFrom(source.id, segment));
      if (text === undefined) continue;
      const own = places.filter(
        ({ quotation }) => quotation.source === source.id && quotation.segment === segment,
      );
      reportWideQuotations(own, text, source, problems);
      reportUnreadableEvidence(own, text, source, segment, problems);
      if (source.coverage === 'whole' && areAllQuotationsKnown)
        reportPassedOver(quoting, paths, source, segment, text, problems);
    }
  }
  return problems;
}

function reportWideQuotations(
  places: readonly QuotedAt[],
  text: NormalText,
  source: Source,
  problems: Problem[],
): void {
  for (const { quotation, path, subject } of places) {
    const range = rangeOf(quotation, text);
    if (range !== undefined && isTooWide(text, range, source.language)) {
      createReporter(problems, path, subject).report(
        'error',
        `the quotation "${quotation.id}" takes in a whole paragraph of several sentences, or words of two paragraphs`,
        subject.claim === undefined
          ? 'quote the passage more narrowly, a sentence at a time'
          : 'quote for each claim the sentence that bears it',
      );
    }
  }
}

/** A claim may stand on such words only if it says of itself that they are unreadable. */
function reportUnreadableEvidence(
  places: readonly QuotedAt[],
  text: NormalText,
  source: Source,
  segment: Segment,
  problems: Problem[],
): void {
  const unreadable = source.defects.flatMap(({ gravity, quotation }) => {
    const range = quotation.segment === segment ? rangeOf(quotation, text) : undefined;
    return gravity === 'unreadable' && range !== undefined ? [{ ...range, id: quotation.id }] : [];
  });
  for (const { quotation, path, modality, subject } of places) {
    if (subject.claim === undefined || modality === 'unreadable') continue;
    const range = rangeOf(quotation, text);
    const met = unreadable.find(
      ({ start, end }) => range !== undefined && start < range.end && end > range.start,
    );
    if (met === undefined) continue;
    createReporter(problems, path, subject).report(
      'error',
      `the quotation "${quotation.id}" rests on words that the defect "${met.id}" calls unreadable`,
      'end the quotation before them, or give the claim the modality "unreadable"',
    );
  }
}

function reportPassedOver(
  quoting: Quoting,
  paths: DatasetPaths,
  source: Source,
  segment: Segment,
  text: NormalText,
  problems: Problem[],
): void {
  for (const run of coverageOf(quoting, source.id, segment, text)) {
    if (run.kind !== 'passed-over' || run.words === 0) continue;
    const words = text.slice(run.start, run.end).trim().replaceAll(/\s+/g, ' ');
    createReporter(problems, [...paths.ofSource(source.id), 'coverage']).report(
      'error',
      `the source is said to be read whole, but of its ${segment} ${run.words === 1 ? 'one word stands' : `${run.words} words stand`} in no quotation: “${words}”`,
      'quote them for a claim or a defect, list them in "unclaimed" with the reason, or set "coverage" to "partial"',
    );
  }
}

function rangeOf(quotation: Quotation, text: NormalText): TextRange | undefined {
  const found = anchorQuotation(text, quotation);
  return found.status === 'anchored' ? found : undefined;
}
