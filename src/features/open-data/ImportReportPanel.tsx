/** Of a dataset that was made of another program's file: what was kept, what could not be carried over and why. */
import '../../words/late';
import { useQuery } from '@tanstack/react-query';
import { REPORT_FILE, WHOLE_REPORT_FILE } from '../../data/open/import-files';
import { importReportQuery } from '../../data/open/import-report-query';
import { useOpenDataset } from '../../state/open-dataset';
import { Button } from '../../ui/Button';
import { FindingsPanel } from '../../ui/FindingsPanel';
import { saveFile } from '../../ui/save-file';
import { importSummary } from '../../words/import-summary';
import { numberWords } from '../../words/numbers';
import { t } from '../../words/translate';
import { ReportedRecord } from './ReportedRecord';

export function ImportReportPanel() {
  const { loaded } = useOpenDataset();
  const { data: report } = useQuery(importReportQuery(loaded));
  if (!report) return null;
  const { home } = loaded;
  const whole = home.is === 'files' ? home.files.get(WHOLE_REPORT_FILE) : undefined;
  const { unlisted } = report;
  return (
    <FindingsPanel
      name={t('imported.name')}
      summary={importSummary(report)}
      show={t('imported.show')}
      hide={t('imported.hide')}
    >
      {(report.records.length > 0 || report.findings.length > 0) && (
        <>
          <ul>
            {report.findings.length > 0 && (
              <ReportedRecord place={t('imported.file')} findings={report.findings} />
            )}
            {report.records.map(({ line, title, event, findings, reason }) => (
              <ReportedRecord
                key={`${line} ${event} ${title}`}
                place={t('imported.line', { line })}
                title={title}
                event={event}
                findings={findings}
                reason={reason}
              />
            ))}
          </ul>
          {unlisted > 0 && <p>{t('imported.more', { count: unlisted, number: numberWords(unlisted) })}</p>}
          {whole && (
            <Button look="outlined" onClick={() => saveFile(whole, REPORT_FILE)}>
              {t('imported.save')}
            </Button>
          )}
        </>
      )}
    </FindingsPanel>
  );
}
