/** What marks the row of an event in a list, whichever element it is. */
import { hueOfLane } from '../../domain/marks/appearance';
import type { EventRow } from '../../domain/store/event-store';
import { useOpenDataset } from '../../state/open-dataset';
import { useView } from '../../state/view-context';

/** Whether the event is open, and the attributes that say so, which event it is, and the hue of its lane. */
export function useRowMarks({ id, lane }: Pick<EventRow, 'id' | 'lane'>) {
  const { archive } = useOpenDataset();
  const isOpen = useView(({ view }) => view.event === id);
  return {
    isOpen,
    marks: {
      className: 'event-row',
      'data-event-id': id,
      'data-selected': isOpen,
      'data-hue': hueOfLane(lane, archive.sides),
    },
  };
}
