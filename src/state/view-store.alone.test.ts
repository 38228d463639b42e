/** At which act of the reader something was opened. */
import { expect, it, vi } from 'vitest';
import { readerActs } from '../base/reader-acts';
import type { ActorId, EventId, QuotationId, StepId } from '../domain/archive/ids';
import { INITIAL_VIEW } from './view-state';
import { createViewStore, type ViewActions } from './view-store';

vi.mock('../base/reader-acts', () => ({ readerActs: vi.fn(() => 1) }));

const event = 'meeting' as EventId;
const quotation = 'M1' as QuotationId;
const step = { step: 'first' as StepId, event, quotation, window: null };

/** What the store says after two more acts, of which the last did this. */
function openedAfter(act: (actions: ViewActions) => void): number {
  vi.mocked(readerActs).mockReturnValue(1);
  const store = createViewStore(INITIAL_VIEW);
  vi.mocked(readerActs).mockReturnValue(3);
  act(store.getState().actions);
  return store.getState().openedAt;
}

it.each<[string, (actions: ViewActions) => void]>([
  ['an event', ({ selectEvent }) => selectEvent(event)],
  ['a quotation', ({ selectQuotation }) => selectQuotation(quotation, event)],
  ['a step', ({ openStep }) => openStep(step)],
  ['an entry of the history', ({ restoreView }) => restoreView({ ...INITIAL_VIEW, event })],
])('%s was opened by the last', (_, act) => {
  expect(openedAfter(act)).toBe(3);
});

it.each<[string, (actions: ViewActions) => void]>([
  ['the event of a link', ({ openEventOfQuotation }) => openEventOfQuotation(event)],
  ['the step of a link', ({ openStepOfLink }) => openStepOfLink(step)],
  ['a filter', ({ toggleActor }) => toggleActor('xie-feng' as ActorId)],
  ['what is closed', ({ closeEvent }) => closeEvent()],
])('%s opens nothing anew', (_, act) => {
  expect(openedAfter(act)).toBe(1);
});
