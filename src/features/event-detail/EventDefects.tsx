/** Spoiled passages of the event's telling that bear no claim: shown as what cannot be read, never as a fact. */
import { useMemo } from 'react';
import type { DiplomaticEvent } from '../../domain/archive/event';
import { anchoredDefects, overlapping } from '../../domain/evidence/defects';
import { quotationsOfEvent } from '../../domain/evidence/quotations';
import { useEvidence } from '../../state/evidence';
import { useOpenDataset } from '../../state/open-dataset';
import { t } from '../../words/translate';
import { QuotationButton } from './QuotationButton';
import { QuotationDefects } from './QuotationDefects';

export function EventDefects({ event }: { readonly event: DiplomaticEvent }) {
  const { archive } = useOpenDataset();
  const { statuses } = useEvidence();
  const unquoted = useMemo(() => {
    const claimed = quotationsOfEvent(event).flatMap(({ quotation }) => {
      const status = statuses.get(quotation.id);
      return status?.status === 'anchored' ? [{ quotation, start: status.start, end: status.end }] : [];
    });
    return archive.sources.flatMap((source) =>
      (['body', 'frame'] as const).flatMap((segment) => {
        const here = claimed.filter(
          ({ quotation }) => quotation.source === source.id && quotation.segment === segment,
        );
        return anchoredDefects(source, segment, statuses).filter(
          (anchored) => anchored.defect.event === event.id && overlapping(here, anchored).length === 0,
        );
      }),
    );
  }, [archive, event, statuses]);
  if (unquoted.length === 0) return null;
  return (
    <section aria-label={t('event.spoiled')}>
      <h3 className="section-label">{t('event.spoiled')}</h3>
      {unquoted.map(({ defect }) => (
        <div key={defect.quotation.id} className="claim">
          <QuotationButton quotation={defect.quotation} event={event.id} />
          <QuotationDefects quotation={defect.quotation} />
        </div>
      ))}
    </section>
  );
}
