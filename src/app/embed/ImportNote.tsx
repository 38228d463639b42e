/** Of a dataset that was made of another program's file: what became of it, and the way to the page that tells all. */
import { useQuery } from '@tanstack/react-query';
import { importReportQuery } from '../../data/open/import-report-query';
import { useOpenDataset } from '../../state/open-dataset';
import { importSummary } from '../../words/import-summary';
import { t } from '../../words/translate';
import { OpenInReadout } from './OpenInReadout';

export function ImportNote() {
  const { loaded } = useOpenDataset();
  const { data: report } = useQuery(importReportQuery(loaded));
  if (!report) return null;
  return (
    <p className="embed-foot__line figures">
      {importSummary(report)} <OpenInReadout words={t('imported.name')} />
    </p>
  );
}
