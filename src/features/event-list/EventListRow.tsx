/** One event of a list that stands whole in the page. */
import { useEffect, useRef } from 'react';
import type { EventRow } from '../../domain/store/event-store';
import { showInPane } from '../../ui/scroll-within';
import { EventRowFace } from './EventRowFace';
import { useRowMarks } from './use-row-marks';

interface EventListRowProps {
  readonly row: EventRow;
  readonly look: 'full' | 'rail';
}

export function EventListRow({ row, look }: EventListRowProps) {
  const { isOpen, marks } = useRowMarks(row);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen && item.current) showInPane(item.current);
  }, [isOpen]);
  return (
    <li ref={item} {...marks}>
      <EventRowFace row={row} look={look} isOpen={isOpen} />
    </li>
  );
}
