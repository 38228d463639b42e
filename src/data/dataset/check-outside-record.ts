/** The record outside the sources: what it bears on is there, and a conflict is told on both its sides. */
import type { KnownIds } from './known-ids';
import { byId } from './located';
import type { RawList } from './raw-lists';
import { isObject } from './raw-object';
import type { Records } from './read-records';
import { type Reporter, reportUnknown } from './reporter';

/** `conflicts` are read once more, as they stand: one that is faulty elsewhere tells what it tells. */
export function checkOutsideRecord(
  records: Records,
  { conflicts }: { readonly conflicts: RawList },
  known: KnownIds,
  root: Reporter,
): void {
  const told = toldPairs(conflicts);
  const first = byId(records.outsideReferences);
  for (const { record, path } of records.outsideReferences) {
    for (const [index, { event, stance }] of record.bearsOn.entries()) {
      const here = root.at(...path, 'bearsOn', index);
      if (!known.events.has(event)) reportUnknown(here.at('event'), 'event', event);
      if (stance === 'conflicts' && told?.has(pairKey(record.id, event)) === false) {
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
  for (const { record, path } of records.conflicts) {
    if (!known.events.has(record.event)) reportUnknown(root.at(...path, 'event'), 'event', record.event);
    for (const [index, id] of record.outsideReferences.entries()) {
      const here = root.at(...path, 'outsideReferences', index);
      // Of one that cannot be read nobody knows what it bears on.
      const reference = first.get(id)?.record;
      if (!known.outsideReferences.has(id)) reportUnknown(here, 'outside reference', id);
      else if (
        reference?.bearsOn.some(({ event, stance }) => stance === 'conflicts' && event === record.event) ===
        false
      ) {
        here.report(
          'error',
          `"${id}" does not bear on "${record.event}" as conflicting`,
          `add { "event": "${record.event}", "stance": "conflicts" } to its "bearsOn"`,
        );
      }
    }
  }
}

/** References with the events that conflicts name with them; undefined where one of these cannot be read. */
function toldPairs({ values, isThere }: RawList): ReadonlySet<string> | undefined {
  const pairs = values.map((value) => {
    if (!isObject(value) || typeof value.event !== 'string' || !Array.isArray(value.outsideReferences)) {
      return undefined;
    }
    const { event, outsideReferences } = value;
    return outsideReferences.map((reference) => pairKey(String(reference), event));
  });
  return isThere && !pairs.includes(undefined) ? new Set(pairs.flatMap((each) => each ?? [])) : undefined;
}

function pairKey(reference: string, event: string): string {
  return `${reference} ${event}`;
}
