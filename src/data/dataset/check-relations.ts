/** Rules across events: relations that lead in a circle, and an order that the dates contradict. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { EventId } from '../../domain/archive/ids';
import type { RelationType } from '../../domain/archive/vocabulary';
import { daysFromCivil } from '../../domain/time/civil-day';
import { boundsFromEdtf } from '../../domain/time/edtf-bounds';
import { edgesInCircles } from './circles';
import { byId, firstOfEachId, type Located } from './located';
import type { Reporter } from './reporter';

/** Relations in which nothing can come round to itself. */
const ONE_WAY = ['follows', 'part-of'] as const satisfies readonly RelationType[];

export function checkRelations(events: readonly Located<DiplomaticEvent>[], root: Reporter): void {
  const first = byId(events);
  for (const type of ONE_WAY) checkCircles(type, events, root);
  for (const { record, path } of events) {
    for (const [index, { type, event: id }] of record.relations.entries()) {
      const earlier = first.get(id)?.record;
      if (type !== 'follows' || earlier === undefined || !isSurelyBefore(record, earlier)) continue;
      root
        .of({ event: record.id })
        .at(...path, 'relations', index)
        .report(
          'error',
          `by their dates "${record.id}" is over before "${id}" begins, and so cannot follow it`,
          'correct one of the dates, or turn the relation round',
        );
    }
  }
}

function checkCircles(
  type: (typeof ONE_WAY)[number],
  events: readonly Located<DiplomaticEvent>[],
  root: Reporter,
): void {
  const edges = new Map(
    firstOfEachId(events).map(({ id, relations }): [EventId, readonly EventId[]] => [
      id,
      relations
        .filter((relation) => relation.type === type && relation.event !== id)
        .map((relation) => relation.event),
    ]),
  );
  const circled = edgesInCircles(edges);
  for (const { record, path } of events) {
    for (const [index, relation] of record.relations.entries()) {
      const isCircled = circled.get(record.id)?.has(relation.event) === true;
      if (relation.type !== type || relation.event === record.id || !isCircled) continue;
      root
        .of({ event: record.id })
        .at(...path, 'relations', index)
        .report(
          'error',
          `"${record.id}" comes round to itself through "${type}"`,
          'break the circle by removing one of its relations',
        );
    }
  }
}

/** By instants where both are known; else by days, with one day's room for zones that differ. */
function isSurelyBefore(a: DiplomaticEvent, b: DiplomaticEvent): boolean {
  const [endOfA, startOfB] = [a.when.instant?.end, b.when.instant?.start];
  if (endOfA !== undefined && startOfB !== undefined) return endOfA < startOfB;
  if (a.when.edtf === undefined || b.when.edtf === undefined) return false;
  const [latest, earliest] = [boundsFromEdtf(a.when.edtf).latest, boundsFromEdtf(b.when.edtf).earliest];
  if (typeof latest === 'string' || typeof earliest === 'string') return false;
  return daysFromCivil(latest) + 1 < daysFromCivil(earliest);
}
