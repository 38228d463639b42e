/** What became of one record of an imported file, or of the file as a whole. */

import type { Finding } from '../../data/import/imported-record';
import type { EventId } from '../../domain/archive/ids';
import { useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { shortened } from '../../words/shortened';
import { t } from '../../words/translate';

/** Letters of a value that are shown. */
const LONGEST = 200;

interface ReportedRecordProps {
  readonly place: string;
  readonly title?: string;
  readonly event?: string | undefined;
  readonly findings: readonly Finding[];
  readonly reason?: string | undefined;
}

export function ReportedRecord({ place, title, event, findings, reason }: ReportedRecordProps) {
  const { selectEvent } = useViewActions();
  const short = title === undefined ? undefined : shortened(title, LONGEST);
  return (
    <li>
      <p>
        {place}{' '}
        {event === undefined ? (
          <span lang="">{short}</span>
        ) : (
          <Button look="link" lang="" onClick={() => selectEvent(event as EventId)}>
            {short}
          </Button>
        )}
      </p>
      {reason !== undefined && (
        <p>
          <strong>{t('imported.noEvent')}</strong>
          {t('join.colon')}
          <span lang="en">{reason}</span>
        </p>
      )}
      {findings.map((finding) => (
        <p key={`${finding.field} ${finding.value} ${finding.reason}`}>
          <code lang="">{finding.field}</code> <q lang="">{shortened(finding.value, LONGEST)}</q>{' '}
          <strong>{t(`imported.${finding.is}`)}</strong>
          {t('join.colon')}
          <span lang="en">{finding.reason}</span>
        </p>
      ))}
    </li>
  );
}
