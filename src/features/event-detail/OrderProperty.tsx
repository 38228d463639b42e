/** Why the event stands where it stands in the order of time, on demand. */
import { useQuery } from '@tanstack/react-query';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { EventId } from '../../domain/archive/ids';
import { useOpenDataset } from '../../state/open-dataset';
import { orderWords } from '../../words/order-words';
import { t } from '../../words/translate';
import { PropertyRow } from './PropertyRow';

export function OrderProperty({ event }: { readonly event: DiplomaticEvent }) {
  return (
    <PropertyRow name={t('event.order')}>
      <details className="explanation" key={event.id}>
        <summary>{t('order.show')}</summary>
        <OrderReasons id={event.id} />
      </details>
    </PropertyRow>
  );
}

function OrderReasons({ id }: { readonly id: EventId }) {
  const { archive, queries } = useOpenDataset();
  const { data: neighbours } = useQuery(queries.neighbours(id));
  const raisedBy = neighbours?.value?.row.timeOrder.raisedBy;
  const { data: raising } = useQuery({
    ...queries.row(raisedBy ?? id),
    enabled: raisedBy !== undefined,
  });
  if (!neighbours?.value || (raisedBy !== undefined && !raising)) return null;
  const raisedByRow = raisedBy === undefined ? undefined : raising?.value;
  return (
    <ul>
      {orderWords(neighbours.value, raisedByRow, archive).map((sentence) => (
        <li key={sentence} className="explanation__sentence">
          {sentence}
        </li>
      ))}
    </ul>
  );
}
