/**
 * The events that the filter leaves, in order, grouped by date: equal to the chart, and the way for keyboards and
 * screen readers. A short list stands whole in the page, of a long one what is in sight.
 */
import { useQuery } from '@tanstack/react-query';
import { inTime } from '../../base/in-time';
import { useOpenDataset } from '../../state/open-dataset';
import { useEventFilter, useView, useViewActions } from '../../state/view-context';
import { Choice } from '../../ui/Choice';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { createLate } from '../../ui/late';
import { useFocusFallback } from '../../ui/use-focus-fallback';
import { t } from '../../words/translate';
import { FirstRows } from './FirstRows';
import './event-list.css';

/** A dataset of a hundred events has no use for it. */
const useLongList = createLate(() => inTime(import('./long/LongList')).then(({ LongList }) => LongList));

/**
 * More events than this are not all in the page at once. So many are some 2,400 elements, which a phone lays out within
 * a tenth of a second, and chart and list together stay below 3,000.
 */
const MAX_WHOLE = 150;

interface EventListProps {
  /** `rail` is the narrow column beside an open source: titles only. */
  readonly look: 'full' | 'rail';
  /** Nothing else stands on the page: what is to be searched opens in the whole page. */
  readonly isAlone?: boolean;
  readonly onShown: () => void;
}

export function EventList({ look, isAlone = false, onShown }: EventListProps) {
  const { queries, loaded } = useOpenDataset();
  const filter = useEventFilter();
  const order = useView(({ view }) => view.order);
  const { orderBy } = useViewActions();
  const counted = useQuery(queries.counts(filter));
  // Until it is counted the list is taken for as long as the dataset.
  const isLong = (counted.data?.value.matching ?? loaded.eventCount) > MAX_WHOLE;
  const { part: LongList, hasFailed } = useLongList(isLong || loaded.eventCount > MAX_WHOLE);
  const section = useFocusFallback<HTMLElement>();
  const choices = { look, filter, order, onShown };
  const firstRows = <FirstRows {...choices} limit={MAX_WHOLE} isAll={!isLong} />;
  return (
    <section
      ref={section}
      id="events"
      className="event-list"
      data-look={look}
      aria-label={t('region.events')}
      tabIndex={-1}
    >
      <div className="event-list__head">
        <h2 className={look === 'rail' ? 'section-label visually-hidden' : 'section-label'}>
          {t('list.heading')}
        </h2>
        <Choice
          name={t('list.order')}
          value={order}
          options={[
            { value: 'time', words: t('list.orderTime') },
            { value: 'text', words: t('list.orderText') },
          ]}
          onChoose={orderBy}
        />
      </div>
      {(!isLong || hasFailed) && firstRows}
      {isLong && LongList && counted.data && (
        <ErrorBoundary fallback={firstRows}>
          <LongList
            {...choices}
            isAlone={isAlone}
            counted={counted.data}
            isCounting={counted.isPlaceholderData}
          />
        </ErrorBoundary>
      )}
    </section>
  );
}
