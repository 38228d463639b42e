/**
 * Finding by words and dates, behind the same line as the store: an index in memory answers at once, one in a
 * worker or on a server later. What is found carries what is needed to show it.
 */
import type { MaybePromise } from '../../base/maybe-promise';
import type { LaneId } from '../actors/lanes';
import type { Actor } from '../archive/actor';
import type { EventWhen } from '../archive/event';
import type { EventId, QuotationId, SourceId } from '../archive/ids';
import type { LanguageMap } from '../archive/language-map';
import type { EventKind, Standing } from '../archive/vocabulary';
import type { Answer, TimeWindow } from '../store/event-store';
import type { DayMatch } from './event-days';
import type { Closeness, TextRange } from './match-text';

/** Throws once nobody waits for an answer any more; an `AbortSignal` does. */
export interface Until {
  throwIfAborted(): void;
}

export interface EventSearch {
  /** Best first; at most `limit` of each group, and then not complete. Rejects when `until` says so. */
  search(query: string, limit: number, until?: Until): MaybePromise<Answer<readonly SearchResult[]>>;
  /** How much is looked through. */
  readonly size: { readonly events: number; readonly actors: number; readonly quotations: number };
}

/** What matched, in the order in which groups stand where they answer equally well. */
export const SEARCH_GROUPS = ['dates', 'people', 'titles', 'words', 'glosses'] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

export interface SearchedEvent {
  readonly id: EventId;
  readonly title: LanguageMap;
  readonly kind: EventKind;
  readonly standing: Standing;
  readonly lane: LaneId;
  readonly when: EventWhen;
}

/** A text in which the query was found. */
export interface FoundText {
  readonly text: string;
  /** BCP 47 tag; "und" where it is not known. */
  readonly language: string;
  readonly ranges: readonly TextRange[];
}

interface Found {
  readonly closeness: Closeness;
}

/** Its title or short title, in whatever language. */
interface TitleResult extends Found {
  readonly group: 'titles';
  readonly event: SearchedEvent;
  /** At least one: the texts that answer best. */
  readonly found: readonly FoundText[];
}

/** What is claimed, in the curators' words. */
interface GlossResult extends Found {
  readonly group: 'glosses';
  readonly event: SearchedEvent;
  readonly found: readonly FoundText[];
}

/** Exact words of a source. */
interface QuotationResult extends Found {
  readonly group: 'words';
  readonly event: SearchedEvent;
  readonly quotation: QuotationId;
  readonly source: SourceId;
  readonly found: readonly FoundText[];
}

export interface ActorResult extends Found {
  readonly group: 'people';
  readonly actor: Actor;
  readonly found: readonly FoundText[];
  /** Whether the name is one that a source prints, and not the standard one. */
  readonly isPrinted: boolean;
  /** Whether the filter by actors leaves any event: a reporter or a publisher is in none that way. */
  readonly isInFilter: boolean;
  /** The first event that names it, in whatever part. */
  readonly event?: SearchedEvent;
}

/** A day, month or year that the query names, with how many events are found by it. */
export interface PeriodResult extends Found {
  readonly group: 'dates';
  readonly is: 'period';
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** In all calendars of the dataset: from where it begins first to where it ends last. */
  readonly window: TimeWindow;
  /** Events that were then, those that only may have been left out. */
  readonly count: number;
}

/** An event of that date, in its own calendar or in another. */
export interface DatedResult extends Found {
  readonly group: 'dates';
  readonly is: 'event';
  readonly event: SearchedEvent;
  readonly match: DayMatch;
}

export type TextResult = TitleResult | GlossResult | QuotationResult | ActorResult;
export type SearchResult = TextResult | PeriodResult | DatedResult;
