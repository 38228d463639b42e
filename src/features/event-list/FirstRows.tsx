/** The beginning of a list that is too long to stand whole in the page, where what shows all of it did not come. */
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EventFilter } from '../../domain/filter/event-filter';
import type { EventOrder } from '../../domain/store/event-store';
import { useOpenDataset } from '../../state/open-dataset';
import { t } from '../../words/translate';
import { WholeList } from './WholeList';

interface FirstRowsProps {
  readonly filter: EventFilter;
  readonly order: EventOrder;
  readonly limit: number;
  readonly look: 'full' | 'rail';
  readonly onShown: () => void;
}

export function FirstRows({ filter, order, limit, look, onShown }: FirstRowsProps) {
  const { queries } = useOpenDataset();
  const { data } = useQuery(queries.list(filter, order, limit));
  useEffect(() => {
    if (data) onShown();
  }, [data, onShown]);
  return (
    data && (
      <>
        <WholeList rows={data.value} look={look} />
        <p className="event-list__cut">{t('list.cut', { count: limit })}</p>
      </>
    )
  );
}
