/** From a file of the right outer shape to an archive of its sound records, with every fault reported. */
import type { Archive } from '../../domain/archive/archive';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { DatasetId, EventId, OutsideReferenceId, SourceId } from '../../domain/archive/ids';
import type { Source } from '../../domain/archive/source';
import type { Path, Problem } from '../document/problem';
import { isSoundTimeZone, readDay, readEdtf } from './build-event';
import { reportBadEdtf } from './build-evidence';
import { sideFromWire } from './build-records';
import { checkEvent, checkInference } from './check-event';
import { checkIdsWithin, checkUnique, idsOf } from './check-ids';
import { checkOutsideRecord } from './check-outside-record';
import { checkRelations } from './check-relations';
import { checkSource } from './check-source';
import { checkActors, checkSides } from './check-tree';
import type { KnownIds } from './known-ids';
import type { Located } from './located';
import { ifSound, knownIdsIn, type Records, readRecords } from './read-records';
import { createReporter, type Reporter } from './reporter';
import type { WireDataset, WireLists } from './wire-dataset';

/** Where the records of an archive stand in their file. */
export interface DatasetPaths {
  ofEvent(id: EventId): Path;
  ofSource(id: SourceId): Path;
}

export const NO_PATHS: DatasetPaths = { ofEvent: () => [], ofSource: () => [] };

export interface BuiltArchive {
  readonly archive: Archive | undefined;
  /** Events whose record could be read, sound or not: the words of a withheld one are checked all the same. */
  readonly readEvents: readonly DiplomaticEvent[];
  readonly readSources: readonly Source[];
  /** False where an event or a source could not be read, so that nobody knows what it quotes. */
  readonly areAllQuotationsKnown: boolean;
  readonly paths: DatasetPaths;
}

/** `frame` is the file as a whole, absent where it is faulty: then its records are checked, and nothing is built. */
export function archiveFromWire(
  wire: WireLists,
  frame: WireDataset | undefined,
  problems: Problem[],
): BuiltArchive {
  const root = createReporter(problems);
  const records = readRecords(wire, problems);
  const known = knownIdsIn(wire, records);
  checkRecords(wire, records, known, root);
  const sides = wire.sides.map((side, index) => sideFromWire(side, root.at('sides', index)));
  checkSides(sides, known.actors, root);
  const dates = frame && readFrame(frame, root);

  const events = records.events.filter(
    ({ record, path }) =>
      ifSound(problems, () => {
        checkEvent(record, known, root.at(...path));
        return true;
      }) === true,
  );
  const soundIds = new Set(events.map(({ record }) => record.id));
  return {
    paths: pathsOf(records),
    readEvents: firstOfEachId(records.events),
    readSources: firstOfEachId(records.sources),
    areAllQuotationsKnown:
      records.events.length === wire.events.length && records.sources.length === wire.sources.length,
    archive: frame &&
      dates && {
        ...dates,
        ...factsOf(frame),
        sides,
        actors: firstOfEachId(records.actors),
        sources: firstOfEachId(records.sources),
        outsideReferences: firstOfEachId(records.outsideReferences),
        conflicts: firstOfEachId(records.conflicts),
        events: firstOfEachId(events).map((event) => ({
          ...event,
          // A withheld event is not reported again by those that relate to it.
          relations: event.relations.filter((relation) => soundIds.has(relation.event)),
        })),
      },
  };
}

/** Rules that look across records. They take no event out: what they find is wrong with the file as a whole. */
function checkRecords(wire: WireLists, records: Records, known: KnownIds, root: Reporter): void {
  for (const [list, what] of [
    ['actors', 'actor'],
    ['sources', 'source'],
    ['outsideReferences', 'outside reference'],
    ['conflicts', 'conflict'],
    ['events', 'event'],
  ] as const) {
    checkUnique(idsOf(records[list]), what, root);
  }
  for (const [list, what] of [
    ['sides', 'side'],
    ['inferences', 'shared inference'],
  ] as const) {
    checkUnique(idsOf(wire[list].map((record, index) => ({ record, path: [list, index] }))), what, root);
  }
  checkIdsWithin(records.events, records.sources, root);
  checkActors(records.actors, root);
  for (const { record, path } of records.actors) {
    if (record.identification.is === 'inferred')
      checkInference(record.identification, known, root.at(...path, 'identification', 'inference'));
  }
  for (const { record, path } of records.sources) checkSource(record, known, root.at(...path));
  checkRelations(records.events, root);
  checkOutsideRecord(records, known, root);
  wire.inferences.forEach(({ basis, outsideReferences, reason }, index) => {
    const ids = outsideReferences as readonly string[] as readonly OutsideReferenceId[];
    checkInference({ basis, reason, outsideReferences: ids }, known, root.at('inferences', index));
  });
}

function factsOf(frame: WireDataset) {
  const { id, version, title, summary, curators, licence, rightsNote, corrections, defaultZone } = frame;
  return {
    id: id as DatasetId,
    ...{ version, title, summary, curators, licence, rightsNote, corrections, defaultZone },
  };
}

/** The dates and the zone that hold for the whole dataset. */
function readFrame(wire: WireDataset, root: Reporter): Pick<Archive, 'asOf' | 'defaultWindow'> | undefined {
  const isZoneSound = isSoundTimeZone(wire.defaultZone, root.at('defaultZone'));
  wire.corrections.forEach(({ date }, index) => {
    reportBadEdtf(date, root.at('corrections', index, 'date'));
  });
  const defaultWindow = readEdtf(wire.defaultWindow, root.at('defaultWindow'));
  const asOf = readDay(wire.asOf, root.at('asOf'));
  return isZoneSound && asOf !== undefined && defaultWindow !== undefined
    ? { asOf, defaultWindow }
    : undefined;
}

function firstOfEachId<T extends { readonly id: string }>(located: readonly Located<T>[]): readonly T[] {
  const first = new Map<string, T>();
  for (const { record } of located) if (!first.has(record.id)) first.set(record.id, record);
  return [...first.values()];
}

function pathsOf({ events, sources }: Records): DatasetPaths {
  const pathById = <T extends { readonly id: string }>(located: readonly Located<T>[]) =>
    new Map(located.toReversed().map(({ record, path }) => [record.id as T['id'], path]));
  const [ofEvent, ofSource] = [pathById(events), pathById(sources)];
  return { ofEvent: (id) => ofEvent.get(id) ?? [], ofSource: (id) => ofSource.get(id) ?? [] };
}
