/** What the check of one file came to, in words and for machines. */
import type { CoverageKind } from '../../domain/evidence/coverage';
import { formatPointer, formatProblem, type PlacedProblem, signsWrittenOut } from '../document/problem';
import type { CheckedDataset, SegmentCoverage } from './check-dataset';

/** One line for the file, and one for each stored text with the shares of its words. */
export function reportInWords(
  file: string,
  { problems, eventCount, quotationCount, anchoredCount, coverage }: CheckedDataset,
): { readonly problems: readonly string[]; readonly summary: readonly string[] } {
  const found = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return {
    problems: problems.map((problem) => signsWrittenOut(formatProblem(problem))),
    summary: [
      `${file}: ${found}; ${eventCount} events; ${anchoredCount} of ${quotationCount} quotations found exactly once`,
      ...coverage.map(coverageLine),
    ].map(signsWrittenOut),
  };
}

const COVERAGE_WORDS: Readonly<Record<CoverageKind, string>> = {
  supporting: 'bear a claim or the provenance',
  defect: 'stand only in a defect',
  unclaimed: 'support no claim, with a reason',
  'passed-over': 'are passed over',
};

function coverageLine({ source, segment, isWhole, words }: SegmentCoverage): string {
  const all = Object.values(words).reduce((sum, count) => sum + count, 0);
  const shares = Object.entries(COVERAGE_WORDS).flatMap(([kind, meaning]) => {
    const count = words[kind as CoverageKind];
    return count === 0 ? [] : [`${count} ${meaning} (${shareOf(count, all)})`];
  });
  return `  ${source}, ${segment}, read ${isWhole ? 'whole' : 'in part'}: of ${all} words ${shares.join(', ')}`;
}

/** "99.9 %" rather than a rounded "100 %" where a word is missing. */
function shareOf(count: number, all: number): string {
  return `${(Math.floor((count / all) * 1000) / 10).toFixed(1)} %`;
}

/** A problem with its pointer, for programs; see docs/dataset-format.md. */
export function problemForMachines({
  path,
  place,
  ...problem
}: PlacedProblem): Readonly<Record<string, unknown>> {
  return { ...problem, line: place.line, column: place.column, pointer: formatPointer(path) };
}
