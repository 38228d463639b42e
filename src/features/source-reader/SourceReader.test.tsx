// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadedFrom } from '../../data/dataset/load-dataset';
import { parseDataset } from '../../data/dataset/parse-dataset';
import {
  claimOn,
  datasetWith,
  eventWith,
  INFERENCE,
  type Json,
  quotationOf,
  sourceWith,
} from '../../data/dataset/test-dataset';
import type { EventId, QuotationId } from '../../domain/archive/ids';
import { EvidenceProvider } from '../../state/evidence';
import { OpenDatasetProvider } from '../../state/open-dataset';
import { useView, ViewProvider } from '../../state/view-context';
import { INITIAL_VIEW } from '../../state/view-state';
import { createViewStore, type ViewStore } from '../../state/view-store';
import { CopyText } from '../../ui/CopyText';
import { SourceReader } from './SourceReader';

const BODY =
  'By the desk. The envoys met at the pier. They talked of of lamps. Turn the page.\n\nThe survey begins in May.';
const FRAME = 'The page of the paper';

/** Of words that stand once in the text. */
function quoted(id: string, exact: string, text = BODY): Json {
  const [prefix = '', suffix = ''] = text.split(exact);
  return quotationOf(exact, { id, prefix, suffix, ...(text === FRAME && { segment: 'frame' }) });
}

function stored(text: string, path: string): Json {
  return { path, sha256: createHash('sha256').update(text).digest('hex') };
}

const SOURCE = sourceWith({
  coverage: 'partial',
  provenance: [
    { act: 'wrote', name: { en: 'the desk' }, evidence: [quoted('byline', 'By the desk.')] },
    {
      act: 'published',
      name: { en: 'the paper' },
      evidence: [quoted('paper', 'the paper', FRAME)],
      inference: INFERENCE,
    },
  ],
  texts: { body: stored(BODY, 'body.txt'), frame: stored(FRAME, 'frame.txt') },
  defects: [
    {
      quotation: quoted('D', 'talked of of lamps'),
      what: { en: 'A word is set twice.' },
      likelySense: { en: 'talked of lamps' },
      confidence: 'high',
      gravity: 'misleading',
    },
  ],
  unclaimed: [{ quotation: quoted('U', 'Turn the page.'), reason: { en: 'A pointer.' } }],
});

const MEETING = eventWith({
  claims: [
    claimOn('occurrence', { evidence: [quoted('M', 'The envoys met at the pier.')] }),
    claimOn('content', {
      id: 'where',
      evidence: [quoted('M.where', 'at the pier')],
      attribution: [{ act: 'said', name: { en: 'the harbour' } }],
    }),
  ],
});

/** It takes part in nothing that exists: a fault of the event alone, whose words are read all the same. */
const WITHHELD = eventWith({
  id: 'survey',
  participations: [{ id: 'nobody', actor: 'nobody', role: 'subject' }],
  claims: [
    claimOn('occurrence', { id: 'S', evidence: [quoted('S', 'The survey begins in May.')] }),
    claimOn('participation', { id: 'S.who', participation: 'nobody', inference: INFERENCE }),
  ],
});

function load() {
  const dataset = datasetWith({ sources: [SOURCE], events: [MEETING, WITHHELD] });
  const parsed = parseDataset(JSON.stringify(dataset), 'test.json');
  const { archive } = parsed;
  if (archive === undefined) throw new Error('the test’s own dataset gives no archive');
  const readBytes = async (path: string) => new TextEncoder().encode(path === 'body.txt' ? BODY : FRAME);
  const source = {
    key: 'test',
    folder: '',
    readDataset: () => Promise.reject(new Error('read already')),
    readBytes,
  };
  return loadedFrom(source, { is: 'folder', address: './' }, parsed);
}

function ReaderOfView() {
  const chosen = useView(({ view }) => view.quotation);
  return chosen && <SourceReader quotation={chosen} isDialog={false} />;
}

let store: ViewStore;

async function open(quotation: string): Promise<void> {
  store = createViewStore({ ...INITIAL_VIEW, quotation: quotation as QuotationId });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ViewProvider store={store}>
        <OpenDatasetProvider loaded={load()} fallback={null}>
          <EvidenceProvider>
            <ReaderOfView />
          </EvidenceProvider>
        </OpenDatasetProvider>
      </ViewProvider>
    </QueryClientProvider>,
  );
  await screen.findByText('The survey begins in May.');
}

function choose(quotation: string): void {
  act(() => store.getState().actions.selectQuotation(quotation as QuotationId, 'meeting' as EventId));
}

const piece = (words: string) => screen.getByText(words, { selector: '[data-coverage]' });
const copyButton = (word: string) => screen.getByRole('button', { name: new RegExp(`^${word}`) });

/** What the button at this word tells. */
function outcome(word: string): HTMLElement {
  const { parentElement } = copyButton(word);
  if (parentElement === null) throw new Error('the button stands alone');
  return within(parentElement).getByRole('status');
}

async function press(word: string): Promise<void> {
  await act(async () => {
    fireEvent.click(copyButton(word));
  });
}

describe('the reader of a source', () => {
  it('counts as the checker does: the words of a withheld event are not passed over', async () => {
    expect(load().whole?.archive.events.map(({ id }) => id)).toEqual(['meeting']);
    await open('M');
    const coverage = screen.getByRole('region', { name: /^What became of the words/ });
    expect(
      within(coverage)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '14 words support an event or the provenance',
      '4 words stand only in a defect',
      '3 words support nothing, with a reason',
      '1 word passed over',
    ]);
    expect(coverage.textContent).toContain('Of the text itself, without the page around it:');
    // In the text as in the bar; but they are no mark, since there is no event to lead to.
    expect(piece('The survey begins in May.').dataset.coverage).toBe('supporting');
    expect(piece('The survey begins in May.').tagName).toBe('SPAN');
    expect(piece('The survey begins in May.').dataset.quotationId).toBeUndefined();
    expect(piece('They').dataset.coverage).toBe('passed-over');
  });

  it('draws runs of each kind in another height, each as long as its words', async () => {
    await open('M');
    const rects = [...document.querySelectorAll('rect')];
    const heights = new Map(
      rects.map((rect) => [rect.getAttribute('data-coverage'), rect.getAttribute('height')]),
    );
    expect(heights.size).toBe(4);
    expect(new Set(heights.values()).size).toBe(4);
    expect(rects.reduce((sum, rect) => sum + Number(rect.getAttribute('width')), 0)).toBe(BODY.length);
  });

  it.each([
    ['evidence', 'M', 'The envoys met '],
    ['spoiled', 'D', 'talked of of lamps'],
    ['set aside', 'U', 'Turn the page.'],
    ['of the provenance', 'paper', 'the paper'],
  ])('takes its reader to a passage that is %s', async (_, quotation, words) => {
    await open(quotation);
    const beginning = await screen.findByText(words.trim(), { selector: '[data-chosen="true"]' });
    expect(beginning.tagName).toBe('MARK');
    expect(beginning.getAttribute('aria-current')).toBe('true');
    expect(document.activeElement).toBe(beginning);
  });

  it('takes its reader back to the passage when it is chosen again', async () => {
    await open('M');
    choose('M');
    act(() => copyButton('Cite').focus());
    expect(document.activeElement).toBe(copyButton('Cite'));
    choose('M');
    expect(document.activeElement).toBe(piece('The envoys met'));
    choose('M.where');
    expect(document.activeElement).toBe(piece('at the pier'));
  });

  it('shows a way only on words that lead to an event', async () => {
    await open('M');
    expect(piece('The envoys met').dataset.leadsToEvent).toBe('true');
    expect(piece('By the desk.').tagName).toBe('MARK');
    expect(piece('By the desk.').dataset.leadsToEvent).toBeUndefined();
    fireEvent.click(piece('By the desk.'));
    expect(store.getState().view.quotation).toBe('M');
    fireEvent.click(piece('at the pier'));
    expect(store.getState().view).toMatchObject({ quotation: 'M.where', event: 'meeting' });
  });

  it('says of a passage without events what it is', async () => {
    await open('byline');
    const label = () => document.querySelector('.passage-actions__label')?.textContent;
    expect(label()).toBe('Supports no event: quoted for the source itself');
    choose('D');
    expect(label()).toBe('Supports no event: a defect');
    choose('U');
    expect(label()).toBe('Supports no event: set aside with a reason');
    choose('M');
    expect(label()).toBe('Supports');
  });
});

describe('what can be taken along', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();

  beforeEach(() => {
    writeText.mockReset().mockResolvedValue();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
  });

  it('has a name that begins with the word on the button and ends in its help', async () => {
    await open('M');
    for (const [word, help] of [
      ['Cite', 'Copy the quotation with its full citation'],
      ['Link', 'Copy a link to this passage'],
    ] as const) {
      const button = copyButton(word);
      expect(button.textContent).toBe(word);
      expect(button.getAttribute('aria-label')).toBe(`${word}: ${help}`);
      expect(button.title).toContain(help);
    }
  });

  it('is cited with who said it', async () => {
    await open('M.where');
    await press('Cite');
    expect(writeText.mock.calls[0]?.[0].split('\n').slice(0, 2)).toEqual([
      '“at the pier”',
      'what the harbour said; in the words of the source; “Words.”; written by the desk; published by the paper (inferred); dates not stated; paragraph 1; address not known.',
    ]);
  });

  it('is told once it is copied, and no longer when another passage is chosen', async () => {
    await open('M');
    expect(outcome('Cite').textContent).toBe('');
    await press('Cite');
    expect(outcome('Cite').textContent).toBe('Quotation copied');
    expect(outcome('Link').textContent).toBe('');
    choose('M.where');
    expect(outcome('Cite').textContent).toBe('');
    choose('M');
    expect(outcome('Cite').textContent).toBe('');
  });

  it('is told anew when it is copied anew', async () => {
    await open('M');
    await press('Link');
    const told = outcome('Link').firstChild;
    const region = outcome('Link');
    await press('Link');
    expect(outcome('Link').textContent).toBe('Link copied');
    // The region stays, what is in it is new: so it is read out.
    expect(outcome('Link')).toBe(region);
    expect(outcome('Link').firstChild).not.toBe(told);
  });

  it('is not told of a press that came before the last one, or before another choice', async () => {
    const answers: (() => void)[] = [];
    writeText.mockImplementation(() => new Promise((done) => answers.push(done)));
    await open('M');
    await press('Cite');
    choose('M.where');
    await act(async () => answers[0]?.());
    expect(outcome('Cite').textContent).toBe('');
    await press('Cite');
    await press('Cite');
    await act(async () => answers[1]?.());
    expect(outcome('Cite').textContent).toBe('');
    await act(async () => answers[2]?.());
    expect(outcome('Cite').textContent).toBe('Quotation copied');
  });

  it('stands there to be copied by hand where it is refused, as it was', async () => {
    writeText.mockRejectedValue(new Error('not allowed'));
    await open('M');
    await press('Cite');
    const byHand = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(byHand.value).toBe(writeText.mock.calls[0]?.[0]);
    expect(byHand.value).toContain('The envoys met at the pier.');
    choose('M.where');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('keeps the words that were refused, whatever would be copied by now', async () => {
    writeText.mockRejectedValue(new Error('not allowed'));
    const button = (text: string) => (
      <CopyText text={() => text} copied="copied" refused="refused">
        Report
      </CopyText>
    );
    const { rerender } = render(button('as it was'));
    await press('Report');
    rerender(button('as it is'));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('as it was');
    await press('Report');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('as it is');
  });

  it('stands there also where there is no clipboard', async () => {
    vi.stubGlobal('navigator', {});
    await open('M');
    await press('Link');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain('quotation=M');
    expect(outcome('Link').textContent).toContain('copy by hand');
  });
});
