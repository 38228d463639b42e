/** The work that the check of texts takes: it grows with the quotations, and no faster. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { anchorQuotation } from '../../domain/evidence/anchor';
import { textKeyFrom } from '../../domain/evidence/evidence-status';
import { normalTextFrom } from '../../domain/evidence/normal-text';
import { paragraphsFromText } from '../../domain/evidence/paragraphs';
import { textProblems } from './check-texts';
import { parseDataset } from './parse-dataset';
import { claimOn, datasetWith, EN, eventWith, type Json, quotationOf, sourceWith } from './test-dataset';

vi.mock('../../domain/evidence/anchor', { spy: true });
vi.mock('../../domain/evidence/paragraphs', { spy: true });

beforeEach(() => {
  vi.mocked(anchorQuotation).mockClear();
  vi.mocked(paragraphsFromText).mockClear();
});

const SENTENCE = (number: number) => `They met on day ${number}.`;

/** A paragraph for each claim, which quotes its first sentence; every tenth is unreadable, another is unclaimed. */
function datasetOf(count: number) {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const body = numbers.map((number) => `${SENTENCE(number)} They spoke.`).join('\n\n');
  const quote = (kind: string, number: number) =>
    quotationOf(SENTENCE(number), {
      ...{ id: `${kind}.${number}`, suffix: ' They' },
      prefix: number === 0 ? '' : '\n',
    });
  const spoiled = { what: EN, confidence: 'low', gravity: 'unreadable' };
  const tenth = numbers.filter((number) => number % 10 === 0);
  const dataset: Json = datasetWith({
    sources: [
      sourceWith({
        coverage: 'whole',
        texts: { body: { path: 'body.txt', sha256: '0'.repeat(64) } },
        defects: tenth.map((number) => ({ quotation: quote('defect', number), ...spoiled })),
        unclaimed: tenth.map((number) => ({ quotation: quote('unclaimed', number), reason: EN })),
      }),
    ],
    events: [
      eventWith({
        claims: numbers.map((number) =>
          claimOn('occurrence', { id: `c${number}`, evidence: [quote('claim', number)] }),
        ),
      }),
    ],
  });
  return { dataset, body, quotationCount: count + 2 * tenth.length };
}

function check(count: number) {
  const { dataset, body, quotationCount } = datasetOf(count);
  const { archive, readEvents, paths } = parseDataset(JSON.stringify(dataset), 'test.json');
  const sources = archive?.sources ?? [];
  const text = normalTextFrom(body);
  const opened = new Map(sources.map(({ id }) => [textKeyFrom(id, 'body'), { text, faults: [] }]));
  const problems = textProblems({ sources, events: readEvents }, paths, opened);
  return { problems, quotationCount, letters: text.length };
}

const messagesOf = ({ problems }: ReturnType<typeof check>, words: string) =>
  problems.filter(({ message }) => message.includes(words));

describe('the check of texts', () => {
  it('anchors each quotation once, though four rules ask where it stands', () => {
    const checked = check(40);
    // Each rule has spoken, so that each has asked.
    expect(messagesOf(checked, 'calls unreadable')).toHaveLength(4);
    expect(messagesOf(checked, 'stand in no quotation')).toHaveLength(40);
    expect(anchorQuotation).toHaveBeenCalledTimes(checked.quotationCount);
  });

  it('anchors twice as often where there is twice as much', () => {
    const calls = [40, 80].map((count) => {
      vi.mocked(anchorQuotation).mockClear();
      check(count);
      return vi.mocked(anchorQuotation).mock.calls.length;
    });
    expect(calls[1]).toBe(2 * (calls[0] ?? 0));
  });

  it('divides a text into paragraphs once, and then looks at those that are quoted', () => {
    const { letters } = check(80);
    const looked = vi.mocked(paragraphsFromText).mock.calls.reduce((sum, [text]) => sum + text.length, 0);
    // The text, and its paragraphs once more, some of them for three quotations.
    expect(looked).toBeLessThan(3 * letters);
  });
});
