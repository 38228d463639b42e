/** What a chronology tells of: given as values, so that it can be drawn in a page and into a file alike. */
import type { ActorTree } from '../../domain/actors/actor-tree';
import type { ArchiveHead } from '../../domain/archive/archive';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { EventId, QuotationId, SourceId } from '../../domain/archive/ids';
import type { Source } from '../../domain/archive/source';
import type { EvidenceStatus } from '../../domain/evidence/anchor';
import type { SourceTexts } from '../../domain/evidence/evidence-status';
import type { EventFilter } from '../../domain/filter/event-filter';
import type { EventOrder, EventRow } from '../../domain/store/event-store';

/** What is said of an event that is not told in full. */
export type NamedEvent = Pick<EventRow, 'id' | 'when' | 'title' | 'standing'>;

/** What does not depend on which events are told. */
export interface ChronologyFrame {
  readonly archive: ArchiveHead;
  readonly tree: ActorTree;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** How many events the filter leaves, and how many could be read. */
  readonly matching: number;
  readonly total: number;
  /** Events of the dataset that could not be read; absent where there are none. */
  readonly unread?: number;
  readonly filter: EventFilter;
  readonly order: EventOrder;
  /** The texts that are there, and what became of each quotation in them. */
  readonly texts: SourceTexts;
  readonly statuses: ReadonlyMap<QuotationId, EvidenceStatus>;
  /** Address of the view; absent where the page may stand anywhere. */
  readonly link?: string;
  /** Address of the dataset's file; absent where it has none. */
  readonly file?: string;
  /** Ways from each event and quotation into the app; absent on paper and where the page may stand anywhere. */
  readonly links?: {
    toEvent(id: EventId): string;
    toQuotation(id: QuotationId, event: EventId): string;
  };
  /** When the file was written that this is; absent where it is none. */
  readonly writtenAt?: Date;
  /** Why a reader sees this and not the app. */
  readonly notice?: string;
}

export interface ChronologyFacts extends ChronologyFrame {
  /** What the filter leaves, in the reader's order; of a large dataset the first part of it. */
  readonly events: readonly DiplomaticEvent[];
  /** Those that follow, by date and title only; of a very large dataset the first of them. */
  readonly named: readonly NamedEvent[];
}

/** More events than this are named by date and title only: at some three a page, paper has its limits. */
export const MAX_IN_FULL = 300;

/** More events than this are not on paper at all: so many are a hundred pages and fifty of titles. */
export const MAX_PRINTED = 2000;

/** Of more sources than this only those are told that are quoted. */
export const MAX_SOURCES = 50;
