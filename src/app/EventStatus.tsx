/** "N of M events": told to screen readers whenever the filter changes it. */
import { useQuery } from '@tanstack/react-query';
import { useOpenDataset } from '../state/open-dataset';
import { useView } from '../state/view-context';
import { filterFromView } from '../state/view-state';
import { t } from '../words/translate';

export function EventStatus() {
  const { queries } = useOpenDataset();
  const actors = useView(({ view }) => view.actors);
  const match = useView(({ view }) => view.match);
  const { data } = useQuery(queries.counts(filterFromView({ actors, match })));
  return (
    <p className="event-status figures" role="status">
      {data && t('status.events', { count: data.value.matching, total: data.value.total })}
    </p>
  );
}
