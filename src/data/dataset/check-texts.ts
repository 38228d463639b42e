/** All that the stored texts decide: their own form, whether they bear what is quoted, whether they are accounted for. */
import { SEGMENTS } from '../../domain/archive/vocabulary';
import { type TextKey, textKeyFrom } from '../../domain/evidence/evidence-status';
import type { Problem } from '../document/problem';
import { type AnchoredDataset, anchorDataset } from './anchored-dataset';
import type { DatasetPaths } from './archive-from-wire';
import { type CoverageOptions, coverageProblems } from './check-coverage';
import { evidenceProblems } from './check-evidence';
import type { Quoting } from './quoted-places';
import { createReporter } from './reporter';
import type { OpenedText } from './stored-text';

/** The texts that have arrived. */
export type OpenedTexts = ReadonlyMap<TextKey, OpenedText>;

export type TextOptions = CoverageOptions & { readonly isNearestSought?: boolean };

export interface CheckedTexts {
  readonly anchored: AnchoredDataset;
  readonly problems: readonly Problem[];
}

/** The same in the app, as texts arrive, and on the command line. */
export function textProblems(
  quoting: Quoting,
  paths: DatasetPaths,
  opened: OpenedTexts,
  options: TextOptions = {},
): readonly Problem[] {
  return checkTexts(quoting, paths, opened, options).problems;
}

/** With where every quotation was found, for whoever counts. */
export function checkTexts(
  quoting: Quoting,
  paths: DatasetPaths,
  opened: OpenedTexts,
  options: TextOptions,
): CheckedTexts {
  const texts = new Map([...opened].map(([key, { text }]) => [key, text]));
  const anchored = anchorDataset(quoting, paths, texts);
  const problems = [
    ...formProblems(quoting, paths, opened),
    ...evidenceProblems(anchored, options),
    ...coverageProblems(anchored, options),
  ];
  return { anchored, problems };
}

function formProblems({ sources }: Quoting, paths: DatasetPaths, opened: OpenedTexts): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { id } of sources) {
    for (const segment of SEGMENTS) {
      const here = createReporter(problems, [...paths.ofSource(id), 'texts', segment]);
      for (const { field, message, remedy } of opened.get(textKeyFrom(id, segment))?.faults ?? [])
        here.at(field).report('error', message, remedy);
    }
  }
  return problems;
}
