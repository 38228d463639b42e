/**
 * Keeps store and address the same; the only file that touches the browser's history. Choices push, so
 * that back and forward undo and redo them; moving the chart replaces.
 */
import type { DatasetRef } from '../data/dataset-ref';
import type { EventId, QuotationId } from '../domain/archive/ids';
import { addressFromViewState, viewStateFromAddress } from './address';
import { INITIAL_VIEW, type ViewState } from './view-state';
import type { ViewStore } from './view-store';

/** Browsers refuse too many changes of the address in a short time; panning is written when it rests. */
const WINDOW_WRITE_DELAY_MS = 250;

export function viewStateFromLocation(): ViewState {
  return viewStateFromAddress(window.location.search);
}

/** Whether the page is a file that was opened by itself. */
export function isPageFromDisk(): boolean {
  return window.location.protocol === 'file:';
}

/** For the embed, which never writes its address. */
export function queryOfPage(): string {
  return window.location.search;
}

/** Starts following; returns the way to stop. */
export function syncAddress(store: ViewStore): () => void {
  let writing: ReturnType<typeof setTimeout> | undefined;
  let isRestoring = false;

  const write = (how: 'pushState' | 'replaceState') => {
    clearTimeout(writing);
    const address = addressFromViewState(store.getState().view);
    if (address === window.location.search) return;
    try {
      window.history[how](null, '', address);
    } catch {
      // Of a page from disk some browsers keep the address, and all refuse when it changes too often: the view holds.
    }
  };

  const unsubscribe = store.subscribe(({ view, stepOfLink }, { view: before, stepOfLink: linked }) => {
    if (view === before || isRestoring) return;
    if (isSameChoice(view, before)) {
      clearTimeout(writing);
      writing = setTimeout(() => write('replaceState'), WINDOW_WRITE_DELAY_MS);
    } else write(isFilledIn(view, before) || stepOfLink !== linked ? 'replaceState' : 'pushState');
  });

  const onPopState = () => {
    clearTimeout(writing);
    isRestoring = true;
    store.getState().actions.restoreView(viewStateFromLocation());
    isRestoring = false;
    write('replaceState');
  };
  window.addEventListener('popstate', onPopState);
  write('replaceState');

  return () => {
    clearTimeout(writing);
    unsubscribe();
    window.removeEventListener('popstate', onPopState);
  };
}

/** Whether two views differ at most in the window. */
function isSameChoice(a: ViewState, b: ViewState): boolean {
  return addressFromViewState({ ...a, window: null }) === addressFromViewState({ ...b, window: null });
}

/** Whether the only new thing is the event of the quotation that was open: no choice of the reader’s. */
function isFilledIn(view: ViewState, before: ViewState): boolean {
  return (
    before.event === null &&
    view.event !== null &&
    view.quotation !== null &&
    view.quotation === before.quotation
  );
}

/** The whole address of the view as it is now, also while a pan is still waiting to be written. */
export function linkFromView(view: ViewState): string {
  return new URL(addressFromViewState(view), wholePage()).href;
}

/** The page of whole views; where this is the embed, the one beside it. Some hosts leave `.html` out of their addresses. */
function wholePage(): string {
  return window.location.href.replace(/[?#].*$/, '').replace(/\/embed(\.html)?$/, '/');
}

/** The whole address of a file that is given relative to the page. */
export function linkToFile(path: string): string {
  return new URL(path, window.location.href).href;
}

/** The address of one passage, without the reader's other choices. */
export function linkToQuotation(dataset: DatasetRef, quotation: QuotationId, event: EventId | null): string {
  return linkFromView({ ...INITIAL_VIEW, dataset, quotation, event });
}

/** Loads the page again; the address brings the view back. */
export function reloadPage(): void {
  window.location.reload();
}
