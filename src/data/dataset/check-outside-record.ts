/** The record outside the sources: what it bears on is there, and a conflict is told on both its sides. */
import type { EventId, OutsideReferenceId } from '../../domain/archive/ids';
import { reportUnknown } from './check-event';
import type { KnownIds } from './known-ids';
import type { Records } from './read-records';
import type { Reporter } from './reporter';

export function checkOutsideRecord(
  { outsideReferences, conflicts }: Records,
  known: KnownIds,
  root: Reporter,
): void {
  const told = new Set(
    conflicts.flatMap(({ record }) => record.outsideReferences.map((id) => pairKey(id, record.event))),
  );
  const named = new Set<string>();
  for (const { record, path } of outsideReferences) {
    for (const [index, { event, stance }] of record.bearsOn.entries()) {
      const here = root.at(...path, 'bearsOn', index);
      if (!known.events.has(event)) reportUnknown(here.at('event'), 'event', event);
      if (stance !== 'conflicts') continue;
      named.add(pairKey(record.id, event));
      if (!told.has(pairKey(record.id, event))) {
        here
          .at('stance')
          .report(
            'error',
            `no conflict tells what "${record.id}" says against the source of "${event}"`,
            'add a record to "conflicts" that sets both side by side',
          );
      }
    }
  }
  for (const { record, path } of conflicts) {
    if (!known.events.has(record.event)) reportUnknown(root.at(...path, 'event'), 'event', record.event);
    for (const [index, id] of record.outsideReferences.entries()) {
      const here = root.at(...path, 'outsideReferences', index);
      if (!known.outsideReferences.has(id)) reportUnknown(here, 'outside reference', id);
      else if (!named.has(pairKey(id, record.event))) {
        here.report(
          'error',
          `"${id}" does not bear on "${record.event}" as conflicting`,
          `add { "event": "${record.event}", "stance": "conflicts" } to its "bearsOn"`,
        );
      }
    }
  }
}

function pairKey(reference: OutsideReferenceId, event: EventId): string {
  return `${reference} ${event}`;
}
