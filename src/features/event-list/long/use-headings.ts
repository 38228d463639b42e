/** The dates of rows in words, made once for each row: a scroll asks for them in every frame. */
import { useCallback, useState } from 'react';
import type { EventRow } from '../../../domain/store/event-store';
import { useOpenDataset } from '../../../state/open-dataset';
import { type DateHeading, dateHeading } from '../../../words/event-dates';

/** They go with the component, and so with the language that is spoken. */
export function useHeadings(): (row: EventRow) => DateHeading {
  const { archive } = useOpenDataset();
  const [made] = useState(() => new WeakMap<EventRow, DateHeading>());
  return useCallback(
    (row) => {
      const heading = made.get(row) ?? dateHeading(row.when, archive);
      made.set(row, heading);
      return heading;
    },
    [archive, made],
  );
}
