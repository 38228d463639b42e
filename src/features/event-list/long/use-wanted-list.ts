/** Which list the reader's choices ask for, once its length is known; the one before until then. */
import { useMemo, useState } from 'react';
import type { EventFilter } from '../../../domain/filter/event-filter';
import type { Answer, EventOrder } from '../../../domain/store/event-store';
import type { ListedEvents } from './listed-events';

export interface WantedList {
  readonly filter: EventFilter;
  readonly order: EventOrder;
  readonly counted: Answer<{ readonly matching: number; readonly total: number }>;
  /** The number is still that of the filter before. */
  readonly isCounting: boolean;
}

export function useWantedList({ filter, order, counted, isCounting }: WantedList): ListedEvents {
  const latest = useMemo(
    () => ({ filter, order, ...counted.value, isComplete: counted.isComplete }),
    [filter, order, counted],
  );
  const [wanted, setWanted] = useState(latest);
  if (!isCounting && wanted !== latest) setWanted(latest);
  return isCounting ? wanted : latest;
}
