/** From what can be read of a file to an archive of its sound records, with every fault reported. */
import type { Sliced } from '../../base/slices';
import type { Archive } from '../../domain/archive/archive';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { DatasetId, EventId, SourceId } from '../../domain/archive/ids';
import type { Source } from '../../domain/archive/source';
import type { Path, Problem } from '../document/problem';
import { isSoundTimeZone, readDay, readEdtf } from './build-event';
import { reportBadEdtf } from './build-evidence';
import { readGuidedReading, withStepsOf } from './build-guided-reading';
import { checkEvent } from './check-event';
import { checkIdsWithin, checkLooks, checkUnique, idsOf } from './check-ids';
import { checkInferences } from './check-inferences';
import { checkOutsideRecord } from './check-outside-record';
import { checkRelations } from './check-relations';
import { checkSource } from './check-source';
import { checkActors, checkSides } from './check-tree';
import type { KnownIds } from './known-ids';
import { byId, firstOfEachId, type Located } from './located';
import { type RawLists, rawListsIn } from './raw-lists';
import { isObject, type RawObject } from './raw-object';
import type { EventReading } from './read-event-line';
import { ifSound, knownIdsIn, type Records, readRecords } from './read-records';
import { createReporter, type Reporter } from './reporter';
import type { WireDataset, WireManifest } from './wire-dataset';

/** Where the records of an archive stand in their file. */
export interface DatasetPaths {
  ofEvent(id: EventId): Path;
  ofSource(id: SourceId): Path;
}

export const NO_PATHS: DatasetPaths = { ofEvent: () => [], ofSource: () => [] };

export interface BuiltArchive {
  readonly archive: Archive | undefined;
  /** Events of the file, sound or not. */
  readonly eventCount: number;
  /** Events whose record could be read, sound or not: the words of a withheld one are checked all the same. */
  readonly readEvents: readonly DiplomaticEvent[];
  /** Sources whose texts can be checked, also those whose record is faulty elsewhere. */
  readonly readSources: readonly Source[];
  /** False where an event or a source could not be read, so that nobody knows what it quotes. */
  readonly areAllQuotationsKnown: boolean;
  readonly paths: DatasetPaths;
  /** What further events may name: those of parts are read with it. */
  readonly reading: EventReading;
}

/** `frame` is the file as a whole, absent where its shape is faulty: then what can be read is checked, and nothing is built. */
export function* archiveFromWire(
  file: RawObject,
  frame: WireDataset | WireManifest | undefined,
  problems: Problem[],
): Sliced<BuiltArchive> {
  const root = createReporter(problems);
  const lists = rawListsIn(file);
  const records = yield* readRecords(lists, problems);
  const known = knownIdsIn(lists, records);
  yield;
  checkRecords(lists, records, known, root);
  yield;
  const dates = readDates(file, root);
  const events = yield* soundEvents(records, known, problems);
  const soundIds = new Set(events.map(({ id }) => id));
  const guidedReading = readGuidedReading(file.guidedReading, records.events, known, problems);
  const shownReading = lists.events.isThere ? withStepsOf(guidedReading, soundIds) : guidedReading;
  const readSources = [...records.sources, ...records.faultySources];
  return {
    reading: { known, shared: records.shared },
    paths: pathsOf(records.events, readSources),
    eventCount: lists.events.values.length,
    readEvents: firstOfEachId(records.events),
    readSources: firstOfEachId(readSources),
    areAllQuotationsKnown: (['events', 'sources'] as const).every(
      (list) => lists[list].isThere && lists[list].values.length === records[list].length,
    ),
    archive: frame &&
      dates && {
        ...dates,
        ...factsOf(frame),
        sides: firstOfEachId(records.sides),
        actors: firstOfEachId(records.actors),
        sources: firstOfEachId(records.sources),
        outsideReferences: firstOfEachId(records.outsideReferences),
        conflicts: firstOfEachId(records.conflicts),
        ...(shownReading && { guidedReading: shownReading }),
        events: events.map((event) => ({
          ...event,
          // A withheld event is not reported again by those that relate to it.
          relations: event.relations.filter((relation) => soundIds.has(relation.event)),
        })),
      },
  };
}

/** Rules that look across records. They take no event out: what they find is wrong with the file as a whole. */
function checkRecords(lists: RawLists, records: Records, known: KnownIds, root: Reporter): void {
  for (const [list, what] of [
    ['sides', 'side'],
    ['inferences', 'shared inference'],
    ['actors', 'actor'],
    ['sources', 'source'],
    ['outsideReferences', 'outside reference'],
    ['conflicts', 'conflict'],
    ['events', 'event'],
  ] as const) {
    const ids = idsOf(lists[list], list);
    checkUnique(ids, what, root);
    checkLooks(ids, what, root);
  }
  checkIdsWithin(records.events, records.sources, root);
  checkActors(records.actors, known.actors, root);
  checkSides(records.sides, known.actors, root);
  for (const { record, path } of records.sources) checkSource(record, known, root.at(...path));
  checkRelations(records.events, root);
  checkOutsideRecord(records, lists, known, root);
  checkInferences(records.inferences, known);
  for (const { written } of [...records.actors, ...records.sources]) checkInferences(written, known);
}

/** Those that keep the rules of their own; of events with one id only the first can be among them. */
function* soundEvents(
  { events }: Records,
  known: KnownIds,
  problems: Problem[],
): Sliced<readonly DiplomaticEvent[]> {
  const root = createReporter(problems);
  const sound: DiplomaticEvent[] = [];
  for (const { record, path, written } of events) {
    yield;
    const isSound = ifSound(problems, () => {
      checkEvent(record, known, root.at(...path));
      checkInferences(written, known);
      return true;
    });
    if (isSound) sound.push(record);
  }
  const first = byId(events);
  return sound.filter((event) => first.get(event.id)?.record === event);
}

function factsOf(frame: WireDataset | WireManifest) {
  const { id, version, title, summary, curators, licence, rightsNote, corrections, defaultZone } = frame;
  return {
    id: id as DatasetId,
    ...{ version, title, summary, curators, licence, rightsNote, corrections, defaultZone },
  };
}

/** The dates and the zone that hold for the whole dataset; one that is no text is reported with the shape of the file. */
function readDates(file: RawObject, root: Reporter): Pick<Archive, 'asOf' | 'defaultWindow'> | undefined {
  const zone = textIn(file, 'defaultZone');
  const isZoneSound = zone !== undefined && isSoundTimeZone(zone, root.at('defaultZone'));
  const corrections: readonly unknown[] = Array.isArray(file.corrections) ? file.corrections : [];
  for (const [index, correction] of corrections.entries())
    reportBadEdtf(textIn(correction, 'date'), root.at('corrections', index, 'date'));
  const [window, day] = [textIn(file, 'defaultWindow'), textIn(file, 'asOf')];
  const defaultWindow = window === undefined ? undefined : readEdtf(window, root.at('defaultWindow'));
  const asOf = day === undefined ? undefined : readDay(day, root.at('asOf'));
  return isZoneSound && asOf !== undefined && defaultWindow !== undefined
    ? { asOf, defaultWindow }
    : undefined;
}

function textIn(value: unknown, field: string): string | undefined {
  const text = isObject(value) ? value[field] : undefined;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

function pathsOf(
  events: readonly Located<DiplomaticEvent>[],
  sources: readonly Located<Source>[],
): DatasetPaths {
  const [ofEvent, ofSource] = [byId(events), byId(sources)];
  return { ofEvent: (id) => ofEvent.get(id)?.path ?? [], ofSource: (id) => ofSource.get(id)?.path ?? [] };
}
