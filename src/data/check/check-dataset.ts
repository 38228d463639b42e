/** Everything that can be checked of a dataset with its texts at hand: the file, the texts' form and hash, the evidence. */
import type { SourceId } from '../../domain/archive/ids';
import { SEGMENTS, type Segment } from '../../domain/archive/vocabulary';
import { type CoverageKind, wordCounts } from '../../domain/evidence/coverage';
import { type TextKey, textKeyFrom } from '../../domain/evidence/evidence-status';
import { type AnchoredDataset, coverageIn } from '../dataset/anchored-dataset';
import type { DatasetPaths } from '../dataset/archive-from-wire';
import { checkTexts, type OpenedTexts } from '../dataset/check-texts';
import { parseDataset } from '../dataset/parse-dataset';
import type { Quoting } from '../dataset/quoted-places';
import { createReporter } from '../dataset/reporter';
import { type OpenedText, type OpenOptions, openStoredText } from '../dataset/stored-text';
import { inFileOrder, type PlacedProblem, type Problem } from '../document/problem';
import { joinParts } from './join-parts';

/** What became of the words of one stored text. */
export interface SegmentCoverage {
  readonly source: SourceId;
  readonly segment: Segment;
  /** Whether the dataset says that the source was read whole. */
  readonly isWhole: boolean;
  readonly words: Readonly<Record<CoverageKind, number>>;
}

export interface CheckedDataset {
  /** In file order. */
  readonly problems: readonly PlacedProblem[];
  readonly eventCount: number;
  readonly quotationCount: number;
  /** Quotations found exactly once. */
  readonly anchoredCount: number;
  readonly coverage: readonly SegmentCoverage[];
}

export interface CheckOptions extends OpenOptions {
  /** Off where only the finding counts, since the hint takes far longer than the check. */
  readonly isNearestSought?: boolean;
}

type ReadBytes = (path: string) => Promise<Uint8Array>;

/** `readBytes` gives a stored text by its path relative to the dataset file. */
export async function checkDataset(
  text: string,
  file: string,
  readBytes: ReadBytes,
  options: CheckOptions = {},
): Promise<CheckedDataset> {
  const joined = await joinParts(text, file, readBytes);
  const parsed = parseDataset(joined?.text ?? text, file);
  const { eventCount, readEvents, readSources, areAllQuotationsKnown, paths } = parsed;
  const problems = joined ? [...joined.problems, ...joined.place(parsed.problems)] : parsed.problems;
  const place = joined?.place ?? parsed.place;
  const quoting: Quoting = { sources: readSources, events: readEvents };

  const found: Problem[] = [];
  const opened = await openTexts(quoting, paths, readBytes, options, found);
  const checked = checkTexts(quoting, paths, opened, { ...options, areAllQuotationsKnown });
  found.push(...checked.problems);
  const statuses = new Map(checked.anchored.places.map(({ quotation, status }) => [quotation.id, status]));
  return {
    problems: inFileOrder([...problems, ...place(found)]),
    eventCount,
    quotationCount: statuses.size,
    anchoredCount: [...statuses.values()].filter(({ status }) => status === 'anchored').length,
    coverage: coverageOfTexts(checked.anchored),
  };
}

async function openTexts(
  { sources }: Quoting,
  paths: DatasetPaths,
  readBytes: ReadBytes,
  options: CheckOptions,
  problems: Problem[],
): Promise<OpenedTexts> {
  const opened = new Map<TextKey, OpenedText>();
  for (const source of sources) {
    for (const segment of SEGMENTS) {
      const stored = source.texts[segment];
      if (stored === undefined) continue;
      const bytes = await readBytes(stored.path).catch(() => null);
      if (bytes !== null) opened.set(textKeyFrom(source.id, segment), openStoredText(bytes, stored, options));
      else
        createReporter(problems, [...paths.ofSource(source.id), 'texts', segment, 'path']).report(
          'error',
          `the stored text ${stored.path} cannot be read`,
          'put the file there, or correct the path',
        );
    }
  }
  return opened;
}

function coverageOfTexts(anchored: AnchoredDataset): readonly SegmentCoverage[] {
  return anchored.quoting.sources.flatMap(({ id, coverage }) =>
    SEGMENTS.flatMap((segment) => {
      const text = anchored.texts.get(textKeyFrom(id, segment));
      if (text === undefined) return [];
      const words = wordCounts(coverageIn(anchored, id, segment, text));
      return [{ source: id, segment, isWhole: coverage === 'whole', words }];
    }),
  );
}
