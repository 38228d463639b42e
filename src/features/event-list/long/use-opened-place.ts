/** Where the open event stands in the list: told whenever an event is opened, or the list becomes another one. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useOpenDataset } from '../../../state/open-dataset';
import { useView } from '../../../state/view-context';
import type { ListedEvents } from './listed-events';

/** `onOpened` is not called for an event that the filter leaves out. */
export function useOpenedPlace(list: ListedEvents, onOpened: (place: number) => void): void {
  const { queries } = useOpenDataset();
  const client = useQueryClient();
  const id = useView(({ view }) => view.event);
  const tell = useRef(onOpened);
  useEffect(() => {
    tell.current = onOpened;
  });
  useEffect(() => {
    if (id === null) return;
    let isOver = false;
    const { filter, order, total } = list;
    client.fetchQuery(queries.placeOf({ filter, order, id }, total)).then(
      ({ value: place }) => {
        if (!isOver && place !== undefined) tell.current(place);
      },
      // Then the list stays where it is.
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [client, queries, list, id]);
}
