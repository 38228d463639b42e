/** The lists of the file, record by record, and the ids that are known in it. */
import type { Sliced } from '../../base/slices';
import type { Actor, Side } from '../../domain/archive/actor';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Inference } from '../../domain/archive/evidence';
import type { ActorId, EventId, OutsideReferenceId, SourceId } from '../../domain/archive/ids';
import type { Conflict, OutsideReference, Source } from '../../domain/archive/source';
import type { Path, Problem } from '../document/problem';
import { eventFromWire } from './build-event';
import {
  actorFromWire,
  conflictFromWire,
  outsideReferenceFromWire,
  sideFromWire,
  sourceFromWire,
} from './build-records';
import { sourceFromFaulty } from './faulty-source';
import {
  inferenceFromWire,
  inferenceReader,
  type ReadInference,
  type SharedInferences,
  type WrittenInference,
} from './inferences';
import { type KnownIds, roomOf } from './known-ids';
import { byId, type Located } from './located';
import type { RawList, RawLists } from './raw-lists';
import { partOfShape, readShape } from './read-shape';
import { createReporter, type Reporter } from './reporter';
import { wireSharedInference } from './wire-evidence';
import {
  wireActor,
  wireConflict,
  wireEvent,
  wireOutsideReference,
  wireSide,
  wireSource,
} from './wire-records';

/** A record that can be read, and the inferences that are written out in it. */
interface ReadRecord<T> extends Located<T> {
  readonly written: readonly WrittenInference[];
}

export interface Records {
  readonly sides: readonly Located<Side>[];
  /** What is shared, as written where it is defined. */
  readonly inferences: readonly WrittenInference[];
  readonly shared: SharedInferences;
  readonly actors: readonly ReadRecord<Actor>[];
  readonly sources: readonly ReadRecord<Source>[];
  /** Sources that cannot be read, as far as their texts can be checked. */
  readonly faultySources: readonly Located<Source>[];
  readonly outsideReferences: readonly ReadRecord<OutsideReference>[];
  readonly conflicts: readonly ReadRecord<Conflict>[];
  readonly events: readonly ReadRecord<DiplomaticEvent>[];
}

type Schema<W> = Parameters<typeof readShape<W>>[0];

/** Records that can be read; each that cannot is reported and left out. */
export function* readRecords(lists: RawLists, problems: Problem[]): Sliced<Records> {
  const root = createReporter(problems);
  const inferences = partsOf(lists.inferences, 'inferences', wireSharedInference);
  const shared: SharedInferences = {
    byId: new Map(
      [...byId(inferences)].map(([id, { record }]): [string, Inference] => [id, inferenceFromWire(record)]),
    ),
    ids: roomOf(lists.inferences),
  };
  function* readAll<W, T>(
    list: 'actors' | 'sources' | 'outsideReferences' | 'conflicts' | 'events',
    schema: Schema<W>,
    build: (record: W, readInference: ReadInference, here: Reporter) => T,
  ): Sliced<readonly ReadRecord<T>[]> {
    const read: ReadRecord<T>[] = [];
    for (const [index, value] of lists[list].values.entries()) {
      yield;
      const here = root.at(list, index);
      const written: WrittenInference[] = [];
      const record = ifSound(problems, () => {
        const shaped = readShape(schema, value, here);
        return shaped === undefined ? undefined : build(shaped, inferenceReader(shared, written), here);
      });
      if (record !== undefined) read.push({ record, path: here.path, written });
    }
    return read;
  }

  const sources = yield* readAll('sources', wireSource, sourceFromWire);
  const sides: Located<Side>[] = [];
  for (const { record, path } of partsOf(lists.sides, 'sides', wireSide)) {
    yield;
    sides.push({ record: sideFromWire(record, root.at(...path)), path });
  }
  return {
    sides,
    inferences: inferences.map(({ record, path }) => ({
      inference: inferenceFromWire(record),
      here: root.at(...path),
    })),
    shared,
    actors: yield* readAll('actors', wireActor, actorFromWire),
    sources,
    faultySources: faultySources(lists.sources, sources, shared),
    outsideReferences: yield* readAll('outsideReferences', wireOutsideReference, outsideReferenceFromWire),
    conflicts: yield* readAll('conflicts', wireConflict, conflictFromWire),
    events: yield* readAll('events', wireEvent, eventFromWire),
  };
}

/** Of a list whose faults are reported with the shape of the file. */
function partsOf<W>({ values }: RawList, list: string, schema: Schema<W>): readonly Located<W>[] {
  return values.flatMap((value, index) => {
    const record = partOfShape(schema, value);
    return record === undefined ? [] : [{ record, path: [list, index] }];
  });
}

/** What `read` gives, unless it reported an error on the way. */
export function ifSound<T>(problems: readonly Problem[], read: () => T): T | undefined {
  const before = problems.length;
  const value = read();
  return problems.slice(before).some(({ severity }) => severity === 'error') ? undefined : value;
}

/** Those of which no record with the same id can be read. */
function faultySources(
  { values }: RawList,
  read: readonly Located<Source>[],
  shared: SharedInferences,
): readonly Located<Source>[] {
  const readIds = byId(read);
  return values.flatMap((value, index) => {
    const record = sourceFromFaulty(value, inferenceReader(shared, []));
    const path: Path = ['sources', index];
    return record === undefined || readIds.has(record.id) ? [] : [{ record, path }];
  });
}

export function knownIdsIn(lists: RawLists, { sources }: Records): KnownIds {
  const known = roomOf<SourceId>(lists.sources);
  const first = byId(sources);
  return {
    actors: roomOf<ActorId>(lists.actors),
    sources: { ...known, get: (id) => first.get(id)?.record },
    outsideReferences: roomOf<OutsideReferenceId>(lists.outsideReferences),
    events: roomOf<EventId>(lists.events),
  };
}
