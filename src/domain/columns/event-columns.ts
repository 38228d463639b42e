/**
 * The overview of an archive as columns: one number for each event in each, at the event's position in the order of
 * time. What is asked of all events at once (filter, counts, windows) is asked of these, and touches no record.
 */
import type { LaneId } from '../actors/lanes';
import type { ActorId, EventId, SourceId } from '../archive/ids';
import { EVENT_KINDS, MODALITIES, STANDINGS } from '../archive/vocabulary';
import type { Filterable } from '../filter/event-filter';
import { BASES } from '../filter/facets';
import type { TimeExtent } from '../time/extent';
import { createIntervalIndex, type IntervalIndex } from './interval-index';
import { invertedLists, type Lists, listsFrom } from './lists';

/** What the columns need to know of an event. */
export interface EventFacts extends Filterable {
  readonly row: {
    readonly id: EventId;
    readonly lane: LaneId;
    readonly textOrder: number;
    readonly extent?: TimeExtent;
  };
}

/** The names behind the numbers of a column, and the way back. */
export interface Dictionary<T> {
  readonly names: readonly T[];
  readonly codeOf: ReadonlyMap<T, number>;
}

/** Who counts for which event: for each event its actors, lineage included, and for each actor its events. */
interface ActorPostings {
  readonly ofEvent: Lists;
  readonly ofActor: Lists;
}

export interface EventColumns {
  readonly size: number;
  /** Milliseconds since 1970-01-01T00:00Z; NaN for an undated event, infinite where nothing bounds it. */
  readonly start: Float64Array;
  /** First millisecond after. */
  readonly end: Float64Array;
  /** Place in `EVENT_KINDS`. */
  readonly kind: Uint8Array;
  /** Place in `STANDINGS`. */
  readonly standing: Uint8Array;
  /** Code in `lanes`. */
  readonly lane: Uint16Array;
  /** Bit i: it has the modality at place i of `MODALITIES`. */
  readonly modalities: Uint8Array;
  /** Bit i: it rests on the basis at place i of `BASES`. */
  readonly bases: Uint8Array;
  /** Positions in the order of the text. */
  readonly inTextOrder: Uint32Array;
  readonly lanes: Dictionary<LaneId>;
  readonly actors: Dictionary<ActorId>;
  /** Those who were there. */
  readonly present: ActorPostings;
  /** These and those whom it is about. */
  readonly concerned: ActorPostings;
  readonly sources: Dictionary<SourceId>;
  readonly sourcesOfEvent: Lists;
  readonly eventsOfSource: Lists;
  readonly intervals: IntervalIndex;
}

/** `events` in the order of time, undated ones last. */
export function columnsFromFacts(events: readonly EventFacts[]): EventColumns {
  const start = Float64Array.from(events, ({ row }) => row.extent?.start ?? Number.NaN);
  const end = Float64Array.from(events, ({ row }) => row.extent?.end ?? Number.NaN);
  const lanes = dictionaryOf(events.map(({ row }) => [row.lane]));
  const actors = dictionaryOf(events.map((event) => event.actors.concerned));
  const sources = dictionaryOf(events.map(({ facets }) => facets.source));
  const sourcesOfEvent = listsFrom(events.map(({ facets }) => codesOf(facets.source, sources)));
  const postings = (who: (event: EventFacts) => ReadonlySet<ActorId>): ActorPostings => {
    const ofEvent = listsFrom(events.map((event) => codesOf(who(event), actors)));
    return { ofEvent, ofActor: invertedLists(ofEvent, actors.names.length) };
  };
  return {
    size: events.length,
    start,
    end,
    kind: Uint8Array.from(events, ({ facets }) => placeIn(EVENT_KINDS, facets.kind)),
    standing: Uint8Array.from(events, ({ facets }) => placeIn(STANDINGS, facets.standing)),
    lane: Uint16Array.from(events, ({ row }) => lanes.codeOf.get(row.lane) ?? 0),
    modalities: Uint8Array.from(events, ({ facets }) => bitsIn(MODALITIES, facets.modality)),
    bases: Uint8Array.from(events, ({ facets }) => bitsIn(BASES, facets.basis)),
    inTextOrder: Uint32Array.from(events.keys()).sort(
      (a, b) => (events[a]?.row.textOrder ?? 0) - (events[b]?.row.textOrder ?? 0),
    ),
    lanes,
    actors,
    present: postings((event) => event.actors.present),
    concerned: postings((event) => event.actors.concerned),
    sources,
    sourcesOfEvent,
    eventsOfSource: invertedLists(sourcesOfEvent, sources.names.length),
    intervals: createIntervalIndex(start, end),
  };
}

/** In the order in which they first occur. */
function dictionaryOf<T>(sets: readonly Iterable<T>[]): Dictionary<T> {
  const codeOf = new Map<T, number>();
  for (const set of sets) {
    for (const name of set) if (!codeOf.has(name)) codeOf.set(name, codeOf.size);
  }
  return { names: [...codeOf.keys()], codeOf };
}

function codesOf<T>(names: ReadonlySet<T>, { codeOf }: Dictionary<T>): readonly number[] {
  return [...names].flatMap((name) => codeOf.get(name) ?? []);
}

/** Of a facet in which every event has one value. */
function placeIn<T>(values: readonly T[], [value]: Iterable<T>): number {
  return value === undefined ? 0 : values.indexOf(value);
}

function bitsIn<T>(values: readonly T[], chosen: ReadonlySet<T>): number {
  return values.reduce((bits, value, place) => bits | (chosen.has(value) ? 1 << place : 0), 0);
}
