/** Columns for tests, of rows that have no actors and no claims. */
import type { EventRow } from '../store/event-store';
import { columnsFromFacts, type EventColumns } from './event-columns';

/** At the positions that the rows have here. */
export function columnsOfRows(rows: readonly EventRow[]): EventColumns {
  return columnsFromFacts(
    rows.map((row) => ({
      row,
      actors: { present: new Set(), concerned: new Set() },
      facets: {
        kind: new Set([row.kind]),
        standing: new Set([row.standing]),
        modality: new Set(),
        basis: new Set(),
        source: new Set(),
      },
    })),
  );
}
