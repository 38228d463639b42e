/** What the reader has chosen: ids and instants, never records. Everything shown is derived from it. */
import type { DatasetRef } from '../data/dataset-ref';
import type { ActorMatch } from '../domain/actors/actor-filter';
import type { ActorId, DatasetId, EventId, QuotationId, StepId } from '../domain/archive/ids';
import type { EventFilter } from '../domain/filter/event-filter';
import { type FacetChoices, NO_FACETS } from '../domain/filter/facets';
import type { EventOrder, TimeWindow } from '../domain/store/event-store';
import type { InterfaceLanguage } from '../words/languages';

export interface ViewState {
  /** The dataset that is open. */
  readonly dataset: DatasetRef;
  /** Actors chosen in the filter, in the order of choosing; empty leaves all events. */
  readonly actors: readonly ActorId[];
  /** Whether one of the actors is enough, or all must have been there together. */
  readonly match: ActorMatch;
  /** Kinds, standings, modalities and bases that are chosen; none in a facet leaves all events. */
  readonly facets: FacetChoices;
  /** The event that is open, if any. */
  readonly event: EventId | null;
  /** The quotation whose passage is open in the source, if any. */
  readonly quotation: QuotationId | null;
  /** The part of time that the chart shows; null is the dataset's default window. */
  readonly window: TimeWindow | null;
  /** The order of the list. */
  readonly order: EventOrder;
  /** The one zone in which the chart shows its days, an IANA name; null for each side’s own calendar. */
  readonly zone: string | null;
  /** The step of the guided reading that is open, if any. */
  readonly step: StepId | null;
  /** The language of the interface, if the reader chose one; null is the browser’s. */
  readonly language: InterfaceLanguage | null;
}

/** Set by the build of a page of one file: the dataset that it holds. */
const held: string | undefined = import.meta.env.ONE_FILE_DATASET;

/** Whether the page is one file from disk, which has no other pages beside it. */
export const IS_ONE_FILE = held !== undefined;

/** The dataset that opens where the address names none. */
export const DEFAULT_DATASET = (held ?? 'china-us-2021') as DatasetId;

export const INITIAL_VIEW: ViewState = {
  dataset: { at: 'site', id: DEFAULT_DATASET },
  actors: [],
  match: 'any',
  facets: NO_FACETS,
  event: null,
  quotation: null,
  window: null,
  order: 'time',
  zone: null,
  step: null,
  language: null,
};

export function filterFromView({ actors, match, facets }: ViewState): EventFilter {
  return { actors, match, facets };
}
