/** The exact words of a source; pressing them opens the source at that passage. */

import type { Quotation } from '../../domain/archive/evidence';
import type { EventId } from '../../domain/archive/ids';
import type { EvidenceStatus } from '../../domain/evidence/anchor';
import { textKeyFrom } from '../../domain/evidence/evidence-status';
import { useEvidence } from '../../state/evidence';
import { useOpenDataset } from '../../state/open-dataset';
import { useView, useViewActions } from '../../state/view-context';
import { Icon } from '../../ui/Icon';
import { t } from '../../words/translate';

interface QuotationButtonProps {
  readonly quotation: Quotation;
  readonly event: EventId;
  /** `inline` for a few words among others, as beside a date. */
  readonly look?: 'block' | 'inline';
}

export function QuotationButton({ quotation, event, look = 'block' }: QuotationButtonProps) {
  const { sources } = useOpenDataset();
  const { statuses, failures } = useEvidence();
  const { selectQuotation } = useViewActions();
  const isChosen = useView(({ view }) => view.quotation === quotation.id);
  const status = statuses.get(quotation.id) ?? { status: 'unchecked' };
  const hasFailed = failures.has(textKeyFrom(quotation.source, quotation.segment));
  return (
    <span className="quotation" data-look={look} data-status={status.status}>
      <button
        type="button"
        className="quotation__words"
        data-chosen={isChosen}
        data-quotation={quotation.id}
        aria-pressed={isChosen}
        title={t('event.openPassage')}
        onClick={() => selectQuotation(quotation.id, event)}
      >
        <q lang={sources.get(quotation.source)?.language}>{quotation.exact}</q>
        {look === 'block' && (
          <span className="quotation__action">
            <Icon name="book" />
            {t('event.readInSource')}
          </span>
        )}
      </button>
      {(look === 'block' || isFaulty(status)) && (
        <span className="quotation__status">{hasFailed ? t('evidence.failed') : statusWords(status)}</span>
      )}
    </span>
  );
}

function isFaulty({ status }: EvidenceStatus): boolean {
  return status === 'orphan' || status === 'ambiguous' || status === 'no-stored-copy';
}

function statusWords(status: EvidenceStatus): string {
  return t(`evidence.${status.status}`, status.status === 'ambiguous' ? { count: status.occurrences } : {});
}
