/** What the guided reading does to the reader's view. */
import { describe, expect, it } from 'vitest';
import type { ActorId, EventId, QuotationId, StepId } from '../domain/archive/ids';
import { INITIAL_VIEW, type ViewState } from './view-state';
import { createViewStore, type StepView } from './view-store';

const MEETING = 'meeting' as EventId;
const STEP: StepView = {
  step: 'first' as StepId,
  event: MEETING,
  quotation: 'M1' as QuotationId,
  window: { start: 0, end: 10 },
};
const { step, event, quotation, window } = STEP;

function storeAt(view: Partial<ViewState> = {}) {
  const store = createViewStore({ ...INITIAL_VIEW, ...view });
  const views: ViewState[] = [];
  store.subscribe((state, before) => {
    if (state.view !== before.view) views.push(state.view);
  });
  return { store, views, actions: store.getState().actions };
}

describe('a step that is opened', () => {
  it('brings all that belongs to it in one change, and keeps the filter', () => {
    const actors = ['xie-feng' as ActorId];
    const { views, actions } = storeAt({ actors, event: 'call' as EventId });
    actions.openStep(STEP);
    expect(views).toEqual([{ ...INITIAL_VIEW, actors, step, event, quotation, window }]);
  });

  it('leads to its words again where they are open already', () => {
    const { store, actions } = storeAt();
    actions.openStep(STEP);
    const { quotationChoices } = store.getState();
    actions.openStep(STEP);
    expect(store.getState().quotationChoices).toBe(quotationChoices + 1);
  });

  it('stays when the reader looks elsewhere', () => {
    const { store, actions } = storeAt();
    actions.openStep(STEP);
    actions.selectEvent('call' as EventId);
    actions.showWindow(null);
    actions.closeEvent();
    expect(store.getState().view).toEqual({ ...INITIAL_VIEW, step });
  });

  it('is remembered when it is closed, with its event left open', () => {
    const { store, actions } = storeAt();
    actions.openStep(STEP);
    actions.closeGuidedReading();
    expect(store.getState()).toMatchObject({ lastStep: step, view: { step: null, event, window } });
  });
});

describe('a link that names a step', () => {
  it('alone is waiting to be opened, once', () => {
    const { store, views, actions } = storeAt({ step });
    expect(store.getState().stepOfLink).toBe(step);
    actions.openStepOfLink(STEP);
    expect(store.getState().stepOfLink).toBeNull();
    expect(views).toEqual([{ ...INITIAL_VIEW, step, event, quotation, window }]);
  });

  it('and a part of time keeps that', () => {
    const own = { start: 5, end: 6 };
    const { store, actions } = storeAt({ step, window: own });
    actions.openStepOfLink(STEP);
    expect(store.getState().view).toMatchObject({ event, window: own });
  });

  it.each([{ event: 'call' as EventId }, { quotation: 'C1' as QuotationId }])(
    'and something to open is told enough: %j',
    (named) => {
      expect(storeAt({ step, ...named }).store.getState().stepOfLink).toBeNull();
    },
  );
});
