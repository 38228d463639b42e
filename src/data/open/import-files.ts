/** A dataset that is made of a file of another format, as files: the dataset, and the report of what became of its records. */

import type { MadeDataset } from '../import/import-desk';
import type { ShortReport } from '../import/import-report';

/** Files of a dataset by their paths, itself among them. */
export interface OpenedFiles {
  /** Path of the dataset file among them. */
  readonly dataset: string;
  readonly files: ReadonlyMap<string, Blob>;
}

const DATASET_FILE = 'dataset.json';
/** No dataset names files so: they are kept beside one that was imported. */
export const REPORT_FILE = 'import-report.json';
export const WHOLE_REPORT_FILE = 'import-report-whole.json';

export function filesOfMade({ dataset, report, wholeReport }: Omit<MadeDataset, 'title'>): OpenedFiles {
  const written = new Blob([JSON.stringify(report)], { type: 'application/json' });
  return {
    dataset: DATASET_FILE,
    files: new Map([
      [DATASET_FILE, dataset],
      [REPORT_FILE, written],
      [WHOLE_REPORT_FILE, wholeReport],
    ]),
  };
}

/** Undefined where it is not one: a dataset may have been brought with a file of that name. */
export function reportFromText(text: string): ShortReport | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isReport(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isReport(value: unknown): value is ShortReport {
  return (
    typeof value === 'object' &&
    value !== null &&
    'records' in value &&
    Array.isArray(value.records) &&
    'unlisted' in value &&
    typeof value.unlisted === 'number'
  );
}
