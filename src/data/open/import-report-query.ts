/** The report of what became of a file's records, where the dataset was made of one. */
import { queryOptions } from '@tanstack/react-query';
import type { LoadedDataset } from '../dataset/load-dataset';
import { textFromUtf8 } from '../document/utf8';
import { readFile } from '../file-home';
import type { ShortReport } from '../import/import-report';
import { FOREVER } from '../queries';
import { REPORT_FILE, reportFromText } from './import-files';

/** Null where it was made of none. */
export function importReportQuery({ source, home }: LoadedDataset) {
  return queryOptions({
    queryKey: ['import-report', source.key],
    queryFn: async ({ signal }): Promise<ShortReport | null> => {
      if (home.is !== 'files' || !home.files.has(REPORT_FILE)) return null;
      return reportFromText(textFromUtf8(await readFile(home, REPORT_FILE, signal))) ?? null;
    },
    structuralSharing: false,
    ...FOREVER,
  });
}
