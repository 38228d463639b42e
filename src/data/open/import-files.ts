/** A dataset that is made of a file of another format, as files: the dataset, and the report of what became of its records. */

import type { MadeDataset } from '../import/import-desk';
import type { ImportReport } from '../import/import-report';

/** Files of a dataset by their paths, itself among them. */
export interface OpenedFiles {
  /** Path of the dataset file among them. */
  readonly dataset: string;
  readonly files: ReadonlyMap<string, Blob>;
}

const DATASET_FILE = 'dataset.json';
/** No dataset names a file so: it is kept beside one that was imported. */
export const REPORT_FILE = 'import-report.json';

export function filesOfMade({ dataset, report }: Pick<MadeDataset, 'dataset' | 'report'>): OpenedFiles {
  const written = new Blob([JSON.stringify(report)], { type: 'application/json' });
  return {
    dataset: DATASET_FILE,
    files: new Map([
      [DATASET_FILE, dataset],
      [REPORT_FILE, written],
    ]),
  };
}

/** Undefined where it is not one: a dataset may have been brought with a file of that name. */
export function reportFromText(text: string): ImportReport | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isReport(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isReport(value: unknown): value is ImportReport {
  return (
    typeof value === 'object' &&
    value !== null &&
    'records' in value &&
    Array.isArray(value.records) &&
    'kept' in value &&
    typeof value.kept === 'number'
  );
}
