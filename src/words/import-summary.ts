/** What became of the records of a file that a dataset was made of, in sentences: "Taken over: 12 events." */
import { numberWords } from './numbers';
import { t } from './translate';

interface ImportCounts {
  /** Records of which an event was made. */
  readonly kept: number;
  readonly refused: number;
  readonly undated: number;
  /** Events of which something is not as the file has it. */
  readonly remarked: number;
  /** Of the file as a whole. */
  readonly findings: readonly unknown[];
}

export function importSummary({ kept, refused, undated, remarked, findings }: ImportCounts): string {
  const told = (key: 'summary' | 'refused' | 'remarked' | 'undated', count: number) =>
    t(`imported.${key}`, { count, number: numberWords(count) });
  return [
    told('summary', kept),
    ...(refused > 0 ? [told('refused', refused)] : []),
    ...(remarked > 0 ? [told('remarked', remarked)] : []),
    ...(undated > 0 ? [told('undated', undated)] : []),
    ...(findings.length > 0 ? [t('imported.fileRemarked')] : []),
    ...(refused + remarked + findings.length === 0 ? [t('imported.whole')] : []),
  ].join(' ');
}
