/** The one small store of the reader's choices. Actions are sentences; none of them knows any dataset. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { readerActs } from '../base/reader-acts';
import type { DatasetRef } from '../data/dataset-ref';
import type { ActorMatch } from '../domain/actors/actor-filter';
import type { ActorId, EventId, QuotationId, StepId } from '../domain/archive/ids';
import { NO_FILTER } from '../domain/filter/event-filter';
import { type FacetName, type FacetValue, withToggled } from '../domain/filter/facets';
import type { EventOrder, TimeWindow } from '../domain/store/event-store';
import type { InterfaceLanguage } from '../words/languages';
import { INITIAL_VIEW, type ViewState } from './view-state';

/** What lies over the page for a while; the address says nothing of it. */
export type Overlay = 'search' | 'keys' | 'about' | 'open' | 'export' | 'cite' | 'embed';

/** What a step of the guided reading opens. */
export interface StepView {
  readonly step: StepId;
  readonly event: EventId;
  /** Null where the step opens the event alone. */
  readonly quotation: QuotationId | null;
  /** Null for the dataset's default window. */
  readonly window: TimeWindow | null;
}

export interface ViewActions {
  selectEvent(event: EventId): void;
  /** Opens the passage in the source; `event` is the one from which it was chosen. */
  selectQuotation(quotation: QuotationId, event: EventId): void;
  /** Fills in the event of the quotation that a link names alone. */
  openEventOfQuotation(event: EventId): void;
  closeEvent(): void;
  /** Opens a step of the guided reading with all that belongs to it: one choice, one entry of the history. */
  openStep(step: StepView): void;
  /** Fills in what a link that names a step alone leaves open; what the link says itself stays. */
  openStepOfLink(step: StepView): void;
  /** The event stays open, and the chart where it is. */
  closeGuidedReading(): void;
  closeSource(): void;
  toggleActor(actor: ActorId): void;
  matchActors(match: ActorMatch): void;
  toggleFacet<Name extends FacetName>(name: Name, value: FacetValue<Name>): void;
  /** Leaves all events: no actor, no facet. */
  clearFilter(): void;
  /** Moves the chart; null goes back to the dataset's default window. */
  showWindow(window: TimeWindow | null): void;
  orderBy(order: EventOrder): void;
  /** Shows the days of one zone; null goes back to each side’s own. */
  showZone(zone: string | null): void;
  /** Speaks another language; null goes back to the browser’s. */
  speakLanguage(language: InterfaceLanguage | null): void;
  openOverlay(overlay: Overlay): void;
  closeOverlay(): void;
  /** Opens another dataset as it is seen first; the language stays. */
  openDataset(dataset: DatasetRef): void;
  /** Takes over a whole view, as from the address. */
  restoreView(view: ViewState): void;
}

export interface ViewStoreState {
  readonly view: ViewState;
  /** Counts choices of a quotation, so that choosing the same one again scrolls to it again. */
  readonly quotationChoices: number;
  /** The reader’s act that opened what is open: what is not there before another leaves the focus where that went. */
  readonly openedAt: number;
  readonly overlay: Overlay | null;
  /** The step that the link to this page names without an event, until it has been opened. */
  readonly stepOfLink: StepId | null;
  /** Where the guided reading was closed last, to go on from there. */
  readonly lastStep: StepId | null;
  readonly actions: ViewActions;
}

export type ViewStore = StoreApi<ViewStoreState>;

export function createViewStore(initial: ViewState): ViewStore {
  return createStore<ViewStoreState>()((set) => {
    const change = (part: (view: ViewState) => Partial<ViewState>) =>
      set(({ view }) => ({ view: { ...view, ...part(view) } }));
    const open = (opened: Pick<ViewState, 'event' | 'quotation'> & Partial<ViewState>) =>
      set(({ view, quotationChoices }) => ({
        view: { ...view, ...opened },
        quotationChoices: quotationChoices + (opened.quotation === null ? 0 : 1),
        openedAt: readerActs(),
      }));
    return {
      view: initial,
      quotationChoices: 0,
      openedAt: readerActs(),
      overlay: null,
      stepOfLink: initial.event === null && initial.quotation === null ? initial.step : null,
      lastStep: null,
      actions: {
        selectEvent: (event) => open({ event, quotation: null }),
        selectQuotation: (quotation, event) => open({ event, quotation }),
        openEventOfQuotation: (event) => change(() => ({ event })),
        closeEvent: () => change(() => ({ event: null, quotation: null })),
        openStep: ({ step, event, quotation, window }) => open({ step, event, quotation, window }),
        openStepOfLink: ({ event, quotation, window }) =>
          set(({ view }) => ({
            view: { ...view, event, quotation, window: view.window ?? window },
            stepOfLink: null,
          })),
        closeGuidedReading: () => set(({ view }) => ({ view: { ...view, step: null }, lastStep: view.step })),
        closeSource: () => change(() => ({ quotation: null })),
        toggleActor: (actor) =>
          change(({ actors }) => ({
            actors: actors.includes(actor) ? actors.filter((id) => id !== actor) : [...actors, actor],
          })),
        matchActors: (match) => change(() => ({ match })),
        toggleFacet: (name, value) => change(({ facets }) => ({ facets: withToggled(facets, name, value) })),
        clearFilter: () => change(() => NO_FILTER),
        showWindow: (window) => change(() => ({ window })),
        orderBy: (order) => change(() => ({ order })),
        showZone: (zone) => change(() => ({ zone })),
        speakLanguage: (language) => change(() => ({ language })),
        openOverlay: (overlay) => set({ overlay }),
        closeOverlay: () => set({ overlay: null }),
        openDataset: (dataset) =>
          set(({ view: { language } }) => ({
            view: { ...INITIAL_VIEW, language, dataset },
            ...{ overlay: null, stepOfLink: null, lastStep: null },
          })),
        restoreView: (view) => set({ view, openedAt: readerActs() }),
      },
    };
  });
}
