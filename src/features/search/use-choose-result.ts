/** Choosing what was found: a title opens its event, words their passage, a date moves the chart, a name filters. */
import { windowAround } from '../../domain/marks/window';
import type { SearchResult } from '../../domain/search/event-search';
import { useViewActions } from '../../state/view-context';

/** Room on both sides of a period, as a part of it. */
const MARGIN = 0.08;

/** `leave` closes the search and then acts; `onFiltered` is told when it stays open. */
export function useChooseResult(
  leave: (act: () => void) => void,
  onFiltered: () => void,
): (result: SearchResult) => void {
  const { selectEvent, selectQuotation, showWindow, toggleActor, openOverlay } = useViewActions();
  return (result) => {
    switch (result.group) {
      case 'titles':
      case 'glosses':
        return leave(() => selectEvent(result.event.id));
      case 'words':
        return leave(() => selectQuotation(result.quotation, result.event.id));
      case 'people': {
        const { actor, event, isInFilter } = result;
        if (isInFilter) {
          toggleActor(actor.id);
          return onFiltered();
        }
        // A reporter or a publisher: filtering by it could only leave nothing.
        return leave(() => (event ? selectEvent(event.id) : openOverlay('about')));
      }
      case 'dates': {
        if (result.is === 'event') return leave(() => selectEvent(result.event.id));
        const { start, end } = result.window;
        return leave(() => showWindow(windowAround(start, end, end - start, MARGIN)));
      }
    }
  };
}
