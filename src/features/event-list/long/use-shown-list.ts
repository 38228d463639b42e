/** From one list to the next: what is on the screen stays until the rows that take its place are there. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useState } from 'react';
import type { EventId } from '../../../domain/archive/ids';
import { useOpenDataset } from '../../../state/open-dataset';
import type { ListedEvents } from './listed-events';
import { pageOf, stretchOfPage } from './pages';

export interface ShownList {
  readonly list: ListedEvents;
  /** Where the reader is to be in it: at an event that was in sight before; absent where none of them is left. */
  readonly goTo?: { readonly id: EventId; readonly place: number; readonly below: number };
}

/** What the reader has before them. */
export interface InSight {
  /** Events with their places, the most important first; none where the head of the list is in sight. */
  rows(): readonly { readonly id: EventId; readonly place: number }[];
  /** px from the top of what is read to the row. */
  belowBar(place: number): number;
}

export function useShownList(
  wanted: ListedEvents,
  inSight: RefObject<InSight>,
): { readonly shown: ShownList; readonly isChanging: boolean } {
  const { queries } = useOpenDataset();
  const client = useQueryClient();
  const [shown, setShown] = useState<ShownList>({ list: wanted });
  const isChanging = wanted !== shown.list;
  useEffect(() => {
    if (!isChanging) return;
    let isOver = false;
    const change = async (): Promise<ShownList> => {
      const asked = { queries, client };
      const found = await firstLeft(wanted, inSight.current.rows(), asked);
      await fetchPage(wanted, found?.place ?? 0, asked);
      if (found === undefined) return { list: wanted };
      // Asked last, since a reader may go on scrolling meanwhile.
      const { id, place, before } = found;
      return { list: wanted, goTo: { id, place, below: inSight.current.belowBar(before) } };
    };
    // Where the rows cannot be had the list says so itself.
    const done = (next: ShownList) => {
      if (!isOver) setShown(next);
    };
    change().then(done, () => done({ list: wanted }));
    return () => {
      isOver = true;
    };
  }, [wanted, isChanging, queries, client, inSight]);
  return { shown, isChanging };
}

interface Asked extends Pick<ReturnType<typeof useOpenDataset>, 'queries'> {
  readonly client: QueryClient;
}

/** The first of the events in sight that the next list has too, with its place in that and in the one before. */
async function firstLeft(
  { filter, order, total }: ListedEvents,
  rows: ReturnType<InSight['rows']>,
  { queries, client }: Asked,
): Promise<{ readonly id: EventId; readonly place: number; readonly before: number } | undefined> {
  for (const { id, place: before } of rows) {
    const { value: place } = await client.fetchQuery(queries.placeOf({ filter, order, id }, total));
    if (place !== undefined) return { id, place, before };
  }
  return undefined;
}

async function fetchPage(
  { filter, order, total }: ListedEvents,
  place: number,
  { queries, client }: Asked,
): Promise<void> {
  await client.fetchQuery(queries.page({ filter, order, ...stretchOfPage(pageOf(place)) }, total));
}
