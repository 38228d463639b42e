/**
 * Whether a source is accounted for: no word of it passed over where the dataset says that it was read
 * whole, no quotation that takes in a paragraph to get there, no claim on words that cannot be read.
 */
import type { Source } from '../../domain/archive/source';
import { SEGMENTS, type Segment } from '../../domain/archive/vocabulary';
import type { TextRange } from '../../domain/evidence/anchor';
import { textKeyFrom } from '../../domain/evidence/evidence-status';
import type { NormalText } from '../../domain/evidence/normal-text';
import { type Paragraph, paragraphsFromText } from '../../domain/evidence/paragraphs';
import { isTooWide } from '../../domain/evidence/whole-paragraphs';
import type { Problem } from '../document/problem';
import { type AnchoredDataset, coverageIn, type FoundAt } from './anchored-dataset';
import { createReporter } from './reporter';

export interface CoverageOptions {
  /** Where a record could not be read, words that it may quote are not reported as passed over. */
  readonly areAllQuotationsKnown?: boolean;
}

/** A text that has arrived, with what is found in it. */
interface CheckedText {
  readonly source: Source;
  readonly segment: Segment;
  readonly text: NormalText;
  readonly found: readonly FoundAt[];
}

/** Sources whose texts have not arrived are passed over. */
export function coverageProblems(
  dataset: AnchoredDataset,
  { areAllQuotationsKnown = true }: CoverageOptions = {},
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const source of dataset.quoting.sources) {
    for (const segment of SEGMENTS) {
      const key = textKeyFrom(source.id, segment);
      const text = dataset.texts.get(key);
      if (text === undefined) continue;
      const checked: CheckedText = { source, segment, text, found: dataset.foundIn(key) };
      reportWideQuotations(checked, problems);
      reportUnreadableEvidence(checked, problems);
      if (source.coverage === 'whole' && areAllQuotationsKnown) reportPassedOver(checked, dataset, problems);
    }
  }
  return problems;
}

function reportWideQuotations({ source, text, found }: CheckedText, problems: Problem[]): void {
  const paragraphs = paragraphsFromText(text);
  for (const { quotation, path, subject, range } of found) {
    if (!isWide(text, paragraphs, range, source.language)) continue;
    createReporter(problems, path, subject).report(
      'error',
      `the quotation "${quotation.id}" takes in a whole paragraph of several sentences, or words of two paragraphs`,
      subject.claim === undefined
        ? 'quote the passage more narrowly, a sentence at a time'
        : 'quote for each claim the sentence that bears it',
    );
  }
}

/** Only the paragraphs that the range touches are looked at, however long the text is. */
function isWide(
  text: NormalText,
  paragraphs: readonly Paragraph[],
  range: TextRange,
  language: string,
): boolean {
  const touched = paragraphs.filter(({ start, end }) => start < range.end && end > range.start);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return false;
  // Cut at blank lines, a text in normal form stays in it.
  const around = text.slice(first.start, last.end) as NormalText;
  const within = { start: range.start - first.start, end: range.end - first.start };
  return isTooWide(around, within, language);
}

/** A claim may stand on such words only if it says of itself that they are unreadable. */
function reportUnreadableEvidence({ source, found }: CheckedText, problems: Problem[]): void {
  const unreadable = found.filter(({ gravity, by }) => gravity === 'unreadable' && by === source.id);
  for (const { quotation, path, modality, subject, range } of found) {
    if (subject.claim === undefined || modality === 'unreadable') continue;
    const met = unreadable.find((other) => other.range.start < range.end && other.range.end > range.start);
    if (met === undefined) continue;
    createReporter(problems, path, subject).report(
      'error',
      `the quotation "${quotation.id}" rests on words that the defect "${met.quotation.id}" calls unreadable`,
      'end the quotation before them, or give the claim the modality "unreadable"',
    );
  }
}

function reportPassedOver(
  { source, segment, text }: CheckedText,
  dataset: AnchoredDataset,
  problems: Problem[],
): void {
  for (const run of coverageIn(dataset, source.id, segment, text)) {
    if (run.kind !== 'passed-over' || run.words === 0) continue;
    const words = text.slice(run.start, run.end).trim().replaceAll(/\s+/g, ' ');
    createReporter(problems, [...dataset.paths.ofSource(source.id), 'coverage']).report(
      'error',
      `the source is said to be read whole, but of its ${segment} ${run.words === 1 ? 'one word stands' : `${run.words} words stand`} in no quotation: “${words}”`,
      'quote them for a claim or a defect, list them in "unclaimed" with the reason, or set "coverage" to "partial"',
    );
  }
}
