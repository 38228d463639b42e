/**
 * The line behind which a dataset lies: in memory, on static files or in a database. Chart, list,
 * filters and counts read rows and numbers through it; a full record is a query by id.
 */
import type { MaybePromise } from '../../base/maybe-promise';
import type { LaneId } from '../actors/lanes';
import type { DiplomaticEvent, EventWhen } from '../archive/event';
import type { Quotation } from '../archive/evidence';
import type { EventId, QuotationId, SourceId } from '../archive/ids';
import type { LanguageMap } from '../archive/language-map';
import type { EventKind, RelationType, Standing } from '../archive/vocabulary';
import type { BundleKey } from '../columns/bundle-cells';
import type { EventFilter, OptionCounts } from '../filter/event-filter';
import type { CivilDay } from '../time/civil-day';
import type { DrawnExtent, TimeExtent } from '../time/extent';
import type { OrderKey } from './event-order';

/** What a store says, and whether that is all there is (a part may still be on its way). */
export interface Answer<T> {
  readonly value: T;
  readonly isComplete: boolean;
}

/** Milliseconds since 1970-01-01T00:00Z, half-open. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** An event as the overview needs it. */
export interface EventRow {
  readonly id: EventId;
  readonly kind: EventKind;
  readonly standing: Standing;
  readonly title: LanguageMap;
  readonly shortTitle?: LanguageMap;
  /** Present where nobody has quoted words for it so far. */
  readonly noEvidenceYet?: true;
  readonly lane: LaneId;
  /** Where it lies on the axis of time; absent for an undated event. */
  readonly extent?: TimeExtent;
  /** Its date as the dataset gives it, for showing in words. */
  readonly when: EventWhen;
  /** Words of its first claim that has any, and how many more claims there are. */
  readonly lead?: { readonly exact: string; readonly language: string; readonly moreClaims: number };
  /** Who said these words; absent where it is the source's own voice. */
  readonly saidBy?: LanguageMap;
  /** Position in the order of the text, from 0. */
  readonly textOrder: number;
  /** What it stands by in the order of time. */
  readonly timeOrder: OrderKey;
}

/** An event with those that stand before and after it in the order of time, whatever the filter. */
export interface Neighbours {
  readonly row: EventRow;
  readonly before?: EventRow;
  readonly after?: EventRow;
}

/** An event that is related to one that was asked for. */
export interface RelatedRow {
  readonly type: RelationType;
  readonly row: EventRow;
  readonly isInferred: boolean;
  /** Whether the relation is a record of the one that was asked for, and not of this one. */
  readonly isPointedAt: boolean;
}

/** A quotation, with the event whose claim it bears or in whose telling it is spoiled, if any. */
export interface KnownQuotation {
  readonly quotation: Quotation;
  readonly event?: EventId;
}

/** `time`: by instant or earliest possible start, so that what follows comes after. `text`: as the source tells it. */
export type EventOrder = 'time' | 'text';

/** Events that can be in a part of the window. */
export interface Bin extends TimeWindow {
  readonly count: number;
}

/** One lane of a window at a glance, part by part. */
export interface LaneDensity {
  readonly lane: LaneId;
  /** How many events that happened or go on begin in each part. */
  readonly happened: readonly number[];
  /** The same of those that are proposed, expected, asked about or absent. */
  readonly notHappened: readonly number[];
  /** Events too long for a part or without a known bound, which are told one by one and are in no number. */
  readonly long: readonly LongEvent[];
}

export interface LongEvent {
  readonly id: EventId;
  readonly standing: Standing;
  readonly extent: DrawnExtent;
}

export interface Density {
  readonly window: TimeWindow;
  /** How many equal parts the window has. */
  readonly parts: number;
  /** Lanes that have any dated event of the filter. */
  readonly lanes: readonly LaneDensity[];
}

export interface DensityQuery {
  readonly filter: EventFilter;
  readonly window: TimeWindow;
  readonly parts: number;
  /** At most so many long events of a lane are told one by one; are there more, they count in each part that they cover. */
  readonly longLimit: number;
}

/** What the chart asks of a stretch of time. */
export interface BundleQuery {
  readonly filter: EventFilter;
  /** Bundles that reach into it are told, each whole. */
  readonly window: TimeWindow;
  /** Short events are bundled in cells of 2 to the power of it milliseconds, or longer ones where they are crowded. */
  readonly level: number;
  /** The open event, which is in no bundle with others. */
  readonly chosen: EventId | null;
  /** With no more dated events than this left, each is told by itself, whatever the window. */
  readonly wholeUpTo: number;
}

/** Events of one lane and standing that begin near one another and are about as long. */
export interface EventBundle {
  readonly lane: LaneId;
  readonly standing: Standing;
  readonly count: number;
  /** All of them, in the order of their beginnings, where they are few; else none. */
  readonly rows: readonly EventRow[];
  /** The one that begins first. */
  readonly first: { readonly id: EventId; readonly kind: EventKind };
  /** From the first beginning to the last end; may be infinite. */
  readonly extent: DrawnExtent;
  /** Days on which the first and the last of them begin. */
  readonly firstDay: CivilDay;
  readonly lastDay: CivilDay;
  readonly kinds: ReadonlyMap<EventKind, number>;
  /** By it all of them can be asked for; absent where all are told. */
  readonly key?: BundleKey;
}

export interface Bundles {
  /** Whether they are all that the filter leaves, and not only those of the window. */
  readonly isWhole: boolean;
  /** The one that was asked for. */
  readonly level: number;
  /** That of the cells: the one that was asked for or a coarser one, the same wherever the window is. */
  readonly cellLevel: number;
  /** The open one, if the filter leaves it, is among them wherever it is. */
  readonly bundles: readonly EventBundle[];
}

export interface EventStore {
  /** N after the filter, M in all. */
  counts(filter: EventFilter): MaybePromise<Answer<{ readonly matching: number; readonly total: number }>>;
  /** How many events begin in each of `count` equal parts of the window; an open or earlier start counts in the first. */
  bins(query: {
    readonly filter: EventFilter;
    readonly window: TimeWindow;
    readonly count: number;
  }): MaybePromise<Answer<readonly Bin[]>>;
  /** From the first known start to the last known end of the events that the filter leaves; undefined where none is dated. */
  span(filter: EventFilter): MaybePromise<Answer<TimeWindow | undefined>>;
  /** How many dated events the filter leaves in each lane; lanes without any are left out. */
  laneCounts(filter: EventFilter): MaybePromise<Answer<ReadonlyMap<LaneId, number>>>;
  /** How events lie in a window, lane by lane: as much to draw for a million of them as for twenty. */
  density(query: DensityQuery): MaybePromise<Answer<Density>>;
  /** The events that the filter leaves, undated ones last when ordered by time. */
  list(query: {
    readonly filter: EventFilter;
    readonly order: EventOrder;
    readonly offset: number;
    readonly limit: number;
  }): MaybePromise<Answer<readonly EventRow[]>>;
  bundles(query: BundleQuery): MaybePromise<Answer<Bundles>>;
  /** A stretch of the events of some bundles, in the order of their beginnings. */
  bundled(query: {
    readonly filter: EventFilter;
    readonly chosen: EventId | null;
    readonly keys: readonly BundleKey[];
    readonly offset: number;
    readonly limit: number;
  }): MaybePromise<Answer<readonly EventRow[]>>;
  /** The events without a date that the filter leaves, at most `limit` of them, and how many there are. */
  undated(query: {
    readonly filter: EventFilter;
    readonly limit: number;
  }): MaybePromise<Answer<{ readonly rows: readonly EventRow[]; readonly count: number }>>;
  /** Where the event stands in that list, from 0; undefined where the filter leaves it out, or the store knows none of that id. */
  placeOf(query: {
    readonly filter: EventFilter;
    readonly order: EventOrder;
    readonly id: EventId;
  }): MaybePromise<Answer<number | undefined>>;
  /** For each actor and each value of a facet the number of events under all other choices. */
  optionCounts(filter: EventFilter): MaybePromise<Answer<OptionCounts>>;
  /** One whole record. */
  event(id: EventId): MaybePromise<Answer<DiplomaticEvent | undefined>>;
  /** One row, e.g. for an event that the filter hides. */
  row(id: EventId): MaybePromise<Answer<EventRow | undefined>>;
  neighbours(id: EventId): MaybePromise<Answer<Neighbours | undefined>>;
  /** The events that it names, in its order, then those that name it, in the order of the text. */
  related(id: EventId): MaybePromise<Answer<readonly RelatedRow[]>>;
  /** A quotation of any claim or source by its id. */
  quotation(id: QuotationId): MaybePromise<Answer<KnownQuotation | undefined>>;
  /** Whole records of the events that quote a source, in the order of the text; not complete beyond a limit. */
  quoting(source: SourceId): MaybePromise<Answer<readonly DiplomaticEvent[]>>;
  /** Ids like one that is not there, for a hint; none where there are too many to compare. */
  nearestIds(query: {
    readonly of: 'event' | 'quotation';
    readonly id: string;
  }): MaybePromise<Answer<readonly string[]>>;
}
