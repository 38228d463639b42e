/** "N of M events": told to screen readers whenever the filter changes it. */
import { useQuery } from '@tanstack/react-query';
import { useOpenDataset } from '../state/open-dataset';
import { useEventFilter } from '../state/view-context';
import { leftWords } from '../words/numbers';

export function EventStatus() {
  const { queries } = useOpenDataset();
  const filter = useEventFilter();
  const { data } = useQuery(queries.counts(filter));
  return (
    <p className="event-status figures" role="status">
      {data && leftWords(data.value)}
    </p>
  );
}
