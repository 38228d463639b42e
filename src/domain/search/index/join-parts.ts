/** Parts of an index, built by themselves in whatever order, as one. */
import type { Sliced } from '../../../base/slices';
import { joiningDays } from './day-columns';
import type { SearchFacts, SearchIndex, SearchIndexPart } from './index-part';
import { joiningTexts } from './join-texts';
import { joinedNames, type NamedActors, namesOfActors } from './named-actors';
import { type SerialOrder, serialOrderOf } from './serial-order';
import type { TextIndex } from './text-index';
import { createTextLog } from './text-log';

/** One part that holds the events of all. */
export function* joiningParts(parts: readonly SearchIndexPart[]): Sliced<SearchIndexPart> {
  const [only] = parts;
  const named = joinedNames(
    parts.map((part) => part.named),
    only?.named.firstEvent.length ?? 0,
  );
  return { holds: 'events', named, ...(yield* joiningEvents(parts)) };
}

/** The whole index: the events of all parts, and the actors by all their names. */
export function* indexingAll(
  parts: readonly SearchIndexPart[],
  { actors }: Pick<SearchFacts, 'actors'>,
): Sliced<SearchIndex> {
  const named = joinedNames(
    parts.map((part) => part.named),
    actors.length,
  );
  const people = peopleFrom(actors, named);
  yield;
  return { holds: 'all', named, ...(yield* joiningEvents(parts, people)) };
}

function peopleFrom(actors: SearchFacts['actors'], named: NamedActors): TextIndex {
  const log = createTextLog();
  for (const [actor, names] of namesOfActors(actors, named).entries()) {
    for (const [at, { text }] of names.entries()) log.add('people', actor, text, { isKeyStart: at === 0 });
  }
  return log.indexed();
}

function* joiningEvents(
  unordered: readonly SearchIndexPart[],
  people?: TextIndex,
): Sliced<Pick<SearchIndex, 'serials' | 'texts' | 'days'>> {
  // Those that follow each other then need no sorting, only copying.
  const parts = unordered.toSorted((a, b) => (a.serials[0] ?? 0) - (b.serials[0] ?? 0));
  const order = serialOrderOf(parts.map(({ serials }) => serials));
  const ofEvents = parts.map(({ texts }, part) => ({
    index: texts,
    placeOf: (event: number) => order.placeOf(part, event),
  }));
  const ofActors = people === undefined ? [] : [{ index: people, placeOf: (actor: number) => actor }];
  const texts = yield* joiningTexts([...ofEvents, ...ofActors]);
  yield;
  const days = yield* joiningDays(
    parts.map((part) => part.days),
    order,
  );
  return { serials: serialsInOrder(parts, order), texts, days };
}

function serialsInOrder(parts: readonly SearchIndexPart[], order: SerialOrder): Uint32Array {
  const serials = new Uint32Array(order.count);
  let place = 0;
  order.each(0, order.count, (part, event) => {
    serials[place] = parts[part]?.serials[event] ?? 0;
    place += 1;
  });
  return serials;
}
