/** Everything that can be checked of a dataset with its texts at hand: the file, the texts' form and hash, the evidence. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Archive } from '../../domain/archive/archive';
import { SEGMENTS } from '../../domain/archive/vocabulary';
import { evidenceStatuses, type TextKey, textKeyFrom } from '../../domain/evidence/evidence-status';
import { type NormalText, normalTextFrom } from '../../domain/evidence/normal-text';
import { evidenceProblems } from '../dataset/check-evidence';
import { parseDataset } from '../dataset/parse-dataset';
import { createReporter } from '../dataset/reporter';
import type { PlacedProblem, Problem } from '../document/problem';

export interface CheckedDataset {
  /** In file order. */
  readonly problems: readonly PlacedProblem[];
  readonly eventCount: number;
  readonly quotationCount: number;
  /** Quotations found exactly once. */
  readonly anchoredCount: number;
}

export interface CheckOptions {
  /** Off in tests that prove that anchoring alone finds a changed letter. */
  readonly isHashChecked?: boolean;
}

/** `readBytes` gives a stored text by its path relative to the dataset file. */
export async function checkDataset(
  text: string,
  file: string,
  readBytes: (path: string) => Promise<Uint8Array>,
  { isHashChecked = true }: CheckOptions = {},
): Promise<CheckedDataset> {
  const { archive, problems, eventCount, readEvents, paths, place } = parseDataset(text, file);
  if (archive === undefined) return { problems, eventCount, quotationCount: 0, anchoredCount: 0 };

  const found: Problem[] = [];
  const texts = new Map<TextKey, NormalText>();
  for (const source of archive.sources) {
    for (const segment of SEGMENTS) {
      const stored = source.texts[segment];
      if (stored === undefined) continue;
      const here = createReporter(found, [...paths.ofSource(source.id), 'texts', segment]);
      const bytes = await readBytes(stored.path).catch(() => null);
      if (bytes === null) {
        here
          .at('path')
          .report(
            'error',
            `the stored text ${stored.path} cannot be read`,
            'put the file there, or correct the path',
          );
        continue;
      }
      const served = new TextDecoder().decode(bytes);
      const normal = normalTextFrom(served);
      texts.set(textKeyFrom(source.id, segment), normal);
      if (normal !== served) {
        here
          .at('path')
          .report(
            'error',
            `the stored text ${stored.path} is not in the declared form`,
            'store it in Unicode NFC with LF line ends and without a byte order mark',
          );
      }
      const hash = bytesToHex(sha256(bytes));
      if (isHashChecked && hash !== stored.sha256) {
        here
          .at('sha256')
          .report(
            'error',
            `the stored text ${stored.path} is not the one that was hashed`,
            `restore the text, or write its new hash: ${hash}`,
          );
      }
    }
  }
  found.push(...evidenceProblems({ sources: archive.sources, events: readEvents }, paths, texts));
  return {
    problems: inFileOrder([...problems, ...place(found)]),
    eventCount,
    ...countQuotations(archive, texts),
  };
}

function countQuotations(archive: Archive, texts: ReadonlyMap<TextKey, NormalText>) {
  const statuses = [...evidenceStatuses(archive, texts).values()];
  return {
    quotationCount: statuses.length,
    anchoredCount: statuses.filter(({ status }) => status === 'anchored').length,
  };
}

function inFileOrder(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  return problems.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}
