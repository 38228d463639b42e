/** A list that stands whole in the page: nested lists under their dates. */
import type { EventRow } from '../../domain/store/event-store';
import { useOpenDataset } from '../../state/open-dataset';
import { type DateHeading, dateHeading } from '../../words/event-dates';
import { EventListRow } from './EventListRow';
import { HeadingWords } from './HeadingWords';

interface WholeListProps {
  readonly rows: readonly EventRow[];
  readonly look: 'full' | 'rail';
}

export function WholeList({ rows, look }: WholeListProps) {
  const { archive } = useOpenDataset();
  return groupRows(rows, (row) => dateHeading(row.when, archive)).map(({ heading, rows: ofDate }) => (
    // The same date may head two groups: what follows an event is never sorted before it.
    <div key={`${heading.key} ${ofDate[0]?.id}`} className="event-group">
      <h3 className="event-group__date">
        <HeadingWords heading={heading} />
      </h3>
      <ul className="event-group__rows">
        {ofDate.map((row) => (
          <EventListRow key={row.id} row={row} look={look} />
        ))}
      </ul>
    </div>
  ));
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
