/** One event of a list that stands whole in the page. */
import { useEffect, useRef } from 'react';
import { hueOfLane } from '../../domain/marks/appearance';
import type { EventRow } from '../../domain/store/event-store';
import { useOpenDataset } from '../../state/open-dataset';
import { useView } from '../../state/view-context';
import { showInPane } from '../../ui/scroll-within';
import { EventRowFace } from './EventRowFace';

interface EventListRowProps {
  readonly row: EventRow;
  readonly look: 'full' | 'rail';
}

export function EventListRow({ row, look }: EventListRowProps) {
  const { archive } = useOpenDataset();
  const isOpen = useView(({ view }) => view.event === row.id);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen && item.current) showInPane(item.current);
  }, [isOpen]);
  return (
    <li
      ref={item}
      className="event-row"
      data-event-id={row.id}
      data-selected={isOpen}
      data-hue={hueOfLane(row.lane, archive.sides)}
    >
      <EventRowFace row={row} look={look} isOpen={isOpen} />
    </li>
  );
}
