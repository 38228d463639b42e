/** The events that the filter leaves, in order, grouped by date: equal to the chart, and the way for keyboards and screen readers. */
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EventRow } from '../../domain/store/event-store';
import { MAX_LISTED } from '../../state/limits';
import { useOpenDataset } from '../../state/open-dataset';
import { useEventFilter, useView, useViewActions } from '../../state/view-context';
import { Choice } from '../../ui/Choice';
import { useFocusFallback } from '../../ui/use-focus-fallback';
import { type DateHeading, dateHeading } from '../../words/event-dates';
import { breakable } from '../../words/line-breaks';
import { t } from '../../words/translate';
import { EventListRow } from './EventListRow';
import { NothingLeft } from './NothingLeft';
import './event-list.css';

interface EventListProps {
  /** `rail` is the narrow column beside an open source: titles only. */
  readonly look: 'full' | 'rail';
  readonly onShown: () => void;
}

export function EventList({ look, onShown }: EventListProps) {
  const { archive, queries } = useOpenDataset();
  const filter = useEventFilter();
  const order = useView(({ view }) => view.order);
  const { orderBy } = useViewActions();
  const { data: list } = useQuery(queries.list(filter, order, MAX_LISTED));
  const rows = list?.value;
  const section = useFocusFallback<HTMLElement>();

  const isShown = rows !== undefined;
  useEffect(() => {
    if (isShown) onShown();
  }, [isShown, onShown]);

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
      {rows?.length === 0 && <NothingLeft />}
      {rows !== undefined &&
        groupRows(rows, (row) => dateHeading(row.when, archive)).map(({ heading, rows: ofDate }) => (
          // The same date may head two groups: what follows an event is never sorted before it.
          <div key={`${heading.key} ${ofDate[0]?.id}`} className="event-group">
            <h3 className="event-group__date">
              <span className="event-group__day">{breakable(heading.day)}</span>
              <span className="event-group__place">{breakable(heading.place)}</span>
            </h3>
            <ul className="event-group__rows">
              {ofDate.map((row) => (
                <EventListRow key={row.id} row={row} look={look} />
              ))}
            </ul>
          </div>
        ))}
      {list?.isComplete === false && (
        <p className="event-list__cut">{t('list.cut', { count: MAX_LISTED })}</p>
      )}
    </section>
  );
}

interface RowGroup {
  readonly heading: DateHeading;
  readonly rows: readonly EventRow[];
}

/** Neighbours under one heading. */
function groupRows(
  rows: readonly EventRow[],
  headingOf: (row: EventRow) => DateHeading,
): readonly RowGroup[] {
  const groups: { heading: DateHeading; rows: EventRow[] }[] = [];
  for (const row of rows) {
    const heading = headingOf(row);
    const last = groups.at(-1);
    if (last?.heading.key === heading.key) last.rows.push(row);
    else groups.push({ heading, rows: [row] });
  }
  return groups;
}
