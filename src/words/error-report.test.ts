import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../domain/archive/archive';
import type { DiplomaticEvent } from '../domain/archive/event';
import type { DatasetId, QuotationId } from '../domain/archive/ids';
import { errorReport } from './error-report';
import { speakChinese } from './test-speech';

const ARCHIVE = { id: 'neutral' as DatasetId, version: '1.2.0' } satisfies Pick<Archive, 'id' | 'version'>;
const LINK = 'https://readout.example/?event=meeting';

const EVENT = {
  id: 'meeting',
  title: { en: 'The envoys meet' },
  claims: [
    { id: 'M', evidence: [{ id: 'M', exact: 'They met.' }], attribution: [] },
    {
      id: 'M.date',
      evidence: [{ id: 'M.date', exact: 'on the 16th' }],
      attribution: [{ evidence: [{ id: 'M.hop', exact: 'a spokesperson said' }] }],
    },
  ],
} as unknown as DiplomaticEvent;

const lines = (more: Partial<Parameters<typeof errorReport>[0]> = {}) =>
  errorReport({ archive: ARCHIVE, link: LINK, ...more }).split('\n');

describe('an error report', () => {
  it('names the dataset with its version and the address, and leaves room for what is wrong', () => {
    expect(lines()).toEqual([
      'Error in the dataset neutral, version 1.2.0',
      `Link: ${LINK}`,
      'What is wrong, and how you know:',
      '',
    ]);
  });

  it('names the event that is open', () => {
    expect(lines({ event: EVENT, quotation: null })).toContain('Event: meeting (“The envoys meet”)');
    expect(lines({ event: EVENT })).toHaveLength(5);
  });

  it('names the quotation that is open, and the claim that it bears', () => {
    expect(lines({ event: EVENT, quotation: 'M.date' as QuotationId }).slice(1, 4)).toEqual([
      'Event: meeting (“The envoys meet”)',
      'Claim: M.date',
      'Quotation: M.date “on the 16th”',
    ]);
    expect(lines({ event: EVENT, quotation: 'M.hop' as QuotationId })).toContain('Claim: M.date');
  });

  it('names no claim for a quotation of another event', () => {
    const found = lines({ event: EVENT, quotation: 'elsewhere' as QuotationId });
    expect(found.filter((line) => /^(Claim|Quotation):/.test(line))).toEqual([]);
  });
});

describe('an error report in Chinese', () => {
  speakChinese({ beforeAll, beforeEach, afterEach });

  it('names dataset, event, claim and quotation', () => {
    expect(lines({ event: EVENT, quotation: 'M.date' as QuotationId })).toEqual([
      '数据集neutral（版本1.2.0）中的错误',
      '事件：meeting（“The envoys meet”）',
      '陈述：M.date',
      '引文：M.date“on the 16th”',
      `链接：${LINK}`,
      '错在何处，依据是什么：',
      '',
    ]);
  });
});
