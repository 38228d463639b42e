/** What a chronology tells of: given as values, so that it can be drawn in a page and into a file alike. */
import type { ActorTree } from '../../domain/actors/actor-tree';
import type { Archive } from '../../domain/archive/archive';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { QuotationId, SourceId } from '../../domain/archive/ids';
import type { Source } from '../../domain/archive/source';
import type { EvidenceStatus } from '../../domain/evidence/anchor';
import type { SourceTexts } from '../../domain/evidence/evidence-status';
import type { EventFilter } from '../../domain/filter/event-filter';
import type { EventOrder } from '../../domain/store/event-store';

export interface ChronologyFacts {
  readonly archive: Archive;
  readonly tree: ActorTree;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** What the filter leaves, in the reader's order; of a very large dataset the first part of it. */
  readonly events: readonly DiplomaticEvent[];
  /** How many events the filter leaves. */
  readonly matching: number;
  readonly filter: EventFilter;
  readonly order: EventOrder;
  /** The texts that are there, and what became of each quotation in them. */
  readonly texts: SourceTexts;
  readonly statuses: ReadonlyMap<QuotationId, EvidenceStatus>;
  /** Address of the view; absent where the page may stand anywhere. */
  readonly link?: string;
  /** Why a reader sees this and not the app. */
  readonly notice?: string;
}

/** More events than this are named by date and title only: at some three a page, paper has its limits. */
export const MAX_IN_FULL = 300;
