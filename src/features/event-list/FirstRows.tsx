/** A list that stands whole in the page, or the beginning of one that is too long for it where what shows all did not come. */
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EventFilter } from '../../domain/filter/event-filter';
import type { EventOrder } from '../../domain/store/event-store';
import { useOpenDataset } from '../../state/open-dataset';
import { t } from '../../words/translate';
import { NothingLeft } from './NothingLeft';
import { WholeList } from './WholeList';

interface FirstRowsProps {
  readonly filter: EventFilter;
  readonly order: EventOrder;
  readonly limit: number;
  /** False where there are more than `limit`. */
  readonly isAll: boolean;
  readonly look: 'full' | 'rail';
  readonly onShown: () => void;
}

/** Its rows stay until those of another filter are there. A long list between two short ones is none of its own. */
export function FirstRows({ filter, order, limit, isAll, look, onShown }: FirstRowsProps) {
  const { queries } = useOpenDataset();
  const { data } = useQuery(queries.list(filter, order, limit));
  useEffect(() => {
    if (data) onShown();
  }, [data, onShown]);
  if (data === undefined) return null;
  return (
    <>
      {isAll && data.value.length === 0 && <NothingLeft />}
      <WholeList rows={data.value} look={look} />
      {!isAll && <p className="event-list__cut">{t('list.cut', { count: limit })}</p>}
    </>
  );
}
