/** What an event is related to. That the others are there is for others to check. */
import { RELATION_TYPES } from '../../domain/archive/vocabulary';
import type { EventFacts } from '../../domain/columns/event-facts';
import { ByteNames, knownName } from './byte-names';
import type { JsonCursor } from './json-cursor';
import type { KnownNames } from './known-names';
import { END, ObjectShape } from './object-shape';
import { inferenceBasis } from './scan-shapes';

const RELATION = new ObjectShape(['type', 'event', 'inference'], ['type', 'event']);
const TYPE_NAMES = new ByteNames(RELATION_TYPES);

/** A list of relations, told to the facts. Gives the bits of `BASES` of those that are inferred. */
export function scanRelations(cursor: JsonCursor, known: KnownNames, facts: EventFacts): number {
  let bases = 0;
  for (let isMore = cursor.openList(); isMore; isMore = cursor.hasMore()) {
    for (let key = RELATION.first(cursor); key !== END; key = RELATION.next(cursor)) {
      if (key === 0) facts.relationTypes.add(knownName(cursor, TYPE_NAMES));
      else if (key === 1) {
        cursor.id();
        facts.relationKeys.add(cursor.key);
        facts.relationFrom.add(cursor.from);
        facts.relationTo.add(cursor.to);
      } else bases |= inferenceBasis(cursor, known);
    }
  }
  return bases;
}
