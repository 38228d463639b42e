/** The lists of the file, record by record, and the ids that are known in it. */
import type { Actor } from '../../domain/archive/actor';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Inference } from '../../domain/archive/evidence';
import type { ActorId, EventId, OutsideReferenceId, SourceId } from '../../domain/archive/ids';
import type { Conflict, OutsideReference, Source } from '../../domain/archive/source';
import type { Problem } from '../document/problem';
import { eventFromWire } from './build-event';
import { actorFromWire, conflictFromWire, outsideReferenceFromWire, sourceFromWire } from './build-records';
import type { KnownIds } from './known-ids';
import type { Located } from './located';
import { readShape } from './read-shape';
import { createReporter, type ReadInference, type Reporter } from './reporter';
import type { WireLists } from './wire-dataset';
import { wireActor, wireConflict, wireEvent, wireOutsideReference, wireSource } from './wire-records';

export interface Records {
  readonly actors: readonly Located<Actor>[];
  readonly sources: readonly Located<Source>[];
  readonly outsideReferences: readonly Located<OutsideReference>[];
  readonly conflicts: readonly Located<Conflict>[];
  readonly events: readonly Located<DiplomaticEvent>[];
}

/** Records that can be read; each that cannot is reported and left out. */
export function readRecords(wire: WireLists, problems: Problem[]): Records {
  const shared = sharedInferences(wire);
  type Schema<W> = Parameters<typeof readShape<W>>[0];

  function readAll<W, T>(
    list: keyof Records,
    schema: Schema<W>,
    build: (record: W, shared: ReadInference, here: Reporter) => T,
  ): readonly Located<T>[] {
    return wire[list].flatMap((value, index) => {
      const event = list === 'events' ? idIn<EventId>(value) : undefined;
      const here = createReporter(problems, [list, index], event === undefined ? {} : { event });
      const record = ifSound(problems, () => {
        const shaped = readShape(schema, value, here);
        return shaped === undefined ? undefined : build(shaped, shared, here);
      });
      return record === undefined ? [] : [{ record, path: here.path }];
    });
  }

  return {
    actors: readAll('actors', wireActor, actorFromWire),
    sources: readAll('sources', wireSource, sourceFromWire),
    outsideReferences: readAll('outsideReferences', wireOutsideReference, outsideReferenceFromWire),
    conflicts: readAll('conflicts', wireConflict, conflictFromWire),
    events: readAll('events', wireEvent, eventFromWire),
  };
}

/** What `read` gives, unless it reported an error on the way. */
export function ifSound<T>(problems: readonly Problem[], read: () => T): T | undefined {
  const before = problems.length;
  const value = read();
  return problems.slice(before).some(({ severity }) => severity === 'error') ? undefined : value;
}

/** Ids that may be named: those of faulty records too, so that each fault is reported once. */
export function knownIdsIn(wire: WireLists, records: Records): KnownIds {
  return {
    actors: idsOfAll<ActorId>(wire.actors),
    sources: new Map([
      ...[...idsOfAll<SourceId>(wire.sources)].map((id) => [id, undefined] as const),
      ...records.sources.map(({ record }) => [record.id, record] as const),
    ]),
    outsideReferences: idsOfAll<OutsideReferenceId>(wire.outsideReferences),
    events: idsOfAll<EventId>(wire.events),
  };
}

function idsOfAll<Id extends string>(list: readonly unknown[]): ReadonlySet<Id> {
  return new Set(list.map(idIn<Id>).filter((id) => id !== undefined));
}

function sharedInferences(wire: WireLists): ReadInference {
  return new Map(
    wire.inferences.map(({ id, reason, basis, outsideReferences }): [string, Inference] => [
      id,
      {
        reason,
        basis,
        outsideReferences: outsideReferences as readonly string[] as readonly OutsideReferenceId[],
      },
    ]),
  );
}

function idIn<Id extends string>(value: unknown): Id | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? (id as Id) : undefined;
}
