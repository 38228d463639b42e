// @vitest-environment happy-dom
/** What is chosen in a frame opens in the whole page beside it, and the frame stays as it is. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { EventId, QuotationId } from '../../domain/archive/ids';
import { INITIAL_VIEW } from '../../state/view-state';
import { createEmbedStore } from './embed-store';

const VIEW = { ...INITIAL_VIEW, order: 'text', language: 'zh' } as const;
const open = vi.fn<(...given: readonly (string | undefined)[]) => null>(() => null);

beforeEach(() => {
  open.mockClear();
  vi.stubGlobal('open', open);
});

it.each(['/sub/embed.html?show=list', '/sub/embed?show=list', '/sub/embed.html#part'])(
  'opens the event, from %s',
  (address) => {
    window.location.href = `https://readout.example${address}`;
    const store = createEmbedStore(VIEW);
    store.getState().actions.selectEvent('meeting' as EventId);
    expect(open).toHaveBeenCalledExactlyOnceWith(
      'https://readout.example/sub/?v=1&dataset=china-us-2021&event=meeting&order=text&lang=zh',
      '_blank',
      expect.stringContaining('noopener'),
    );
    expect(store.getState().view).toEqual(VIEW);
  },
);

it('opens the words in their source', () => {
  window.location.href = 'https://readout.example/embed.html';
  createEmbedStore(VIEW)
    .getState()
    .actions.selectQuotation('M1' as QuotationId, 'meeting' as EventId);
  expect(open.mock.lastCall?.[0]).toContain('event=meeting&quotation=M1');
});

it('moves and sorts in the frame itself', () => {
  const store = createEmbedStore(VIEW);
  store.getState().actions.orderBy('time');
  store.getState().actions.showWindow({ start: 0, end: 1 });
  expect(store.getState().view).toMatchObject({ order: 'time', window: { start: 0, end: 1 } });
  expect(open).not.toHaveBeenCalled();
});
