/** What the reader has chosen: ids and instants, never records. Everything shown is derived from it. */
import type { ActorFilter, ActorMatch } from '../domain/actors/actor-filter';
import type { ActorId, DatasetId, EventId, QuotationId } from '../domain/archive/ids';
import type { EventOrder, TimeWindow } from '../domain/store/event-store';

export interface ViewState {
  /** The dataset that is open. */
  readonly dataset: DatasetId;
  /** Actors chosen in the filter, in the order of choosing; empty leaves all events. */
  readonly actors: readonly ActorId[];
  /** Whether one of the actors is enough, or all must have been there together. */
  readonly match: ActorMatch;
  /** The event that is open, if any. */
  readonly event: EventId | null;
  /** The quotation whose passage is open in the source, if any. */
  readonly quotation: QuotationId | null;
  /** The part of time that the chart shows; null is the dataset's default window. */
  readonly window: TimeWindow | null;
  /** The order of the list. */
  readonly order: EventOrder;
}

/** The dataset that opens where the address names none. */
export const DEFAULT_DATASET = 'china-us-2021' as DatasetId;

export const INITIAL_VIEW: ViewState = {
  dataset: DEFAULT_DATASET,
  actors: [],
  match: 'any',
  event: null,
  quotation: null,
  window: null,
  order: 'time',
};

export function filterFromView({ actors, match }: Pick<ViewState, 'actors' | 'match'>): ActorFilter {
  return { actors, match };
}
