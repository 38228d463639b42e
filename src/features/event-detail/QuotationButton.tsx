/** The exact words of a source; pressing them opens the source at that passage. */

import type { Quotation } from '../../domain/archive/evidence';
import type { EventId } from '../../domain/archive/ids';
import type { EvidenceStatus } from '../../domain/evidence/anchor';
import { textKeyFrom } from '../../domain/evidence/evidence-status';
import { useEvidence } from '../../state/evidence';
import { useView, useViewActions } from '../../state/view-context';
import { Icon } from '../../ui/Icon';
import { statusWords } from '../../words/evidence-words';
import { t } from '../../words/translate';
import { QuotedWords } from './QuotedWords';

interface QuotationButtonProps {
  readonly quotation: Quotation;
  readonly event: EventId;
  /** `inline` for a few words among others, as beside a date. */
  readonly look?: 'block' | 'inline';
}

export function QuotationButton({ quotation, event, look = 'block' }: QuotationButtonProps) {
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
        <QuotedWords quotation={quotation} />
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
