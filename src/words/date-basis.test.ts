import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ArchiveHead } from '../domain/archive/archive';
import type { DiplomaticEvent } from '../domain/archive/event';
import { parseEdtf } from '../domain/time/edtf-parse';
import { datedWords } from './date-basis';
import { speakChinese } from './test-speech';

const archive = {
  asOf: { year: 2021, month: 11, day: 17 },
  sides: [
    { calendar: { name: { en: 'Beijing', zh: '北京' }, timeZone: 'Asia/Shanghai' } },
    { calendar: { name: { en: 'Washington', zh: '华盛顿' }, timeZone: 'America/New_York' } },
  ],
  sources: [
    { id: 'stored', texts: { body: {} } },
    { id: 'named', texts: {} },
  ],
} as unknown as ArchiveHead;

const edtf = parseEdtf('2021-11-16');
const inferred = { is: 'inferred', reason: {}, basis: 'outside', outsideReferences: [] } as const;

/** Its day is printed; all else is inferred, the time of day too. */
const MEETING = {
  claims: [],
  when: {
    ...(edtf.ok && { edtf: edtf.value }),
    printed: { words: 'On the 16th' },
    basis: { day: { is: 'stated' }, month: inferred, year: inferred },
    timeZone: 'Asia/Shanghai',
    timeZoneBasis: inferred,
    instant: {
      start: Date.parse('2021-11-16T08:45:00+08:00'),
      end: Date.parse('2021-11-16T12:25:00+08:00'),
      inference: inferred,
    },
  },
} satisfies Pick<DiplomaticEvent, 'when' | 'claims'>;

describe('a date, argued', () => {
  it('says what of it is stated, and of each part that is inferred that it is, the time of day too', () => {
    expect(datedWords(MEETING, archive)).toBe(
      'Dated: Tue 16 November 2021, in Beijing, 08:45 to 12:25; Mon 15 November 2021, in Washington, at the same instant, 19:45 to 23:25; printed “On the 16th”; stated: day; inferred: year, month, time zone, time of day',
    );
  });

  it('argues nothing where nobody has quoted words', () => {
    const { instant: _, ...when } = MEETING.when;
    expect(datedWords({ when, claims: [], noEvidenceYet: true }, archive)).toBe(
      'Dated: Tue 16 November 2021, in Beijing',
    );
  });

  it.each([
    ['stored', 'no date is printed'],
    ['named', 'no words that print it are quoted'],
  ])('says no more of what a source does not print than its copy shows: %s', (source, words) => {
    const claims = [{ evidence: [{ source }] }] as unknown as DiplomaticEvent['claims'];
    const { printed: _, ...when } = MEETING.when;
    expect(datedWords({ when, claims }, archive)).toContain(`; ${words}; stated: day`);
  });

  it('says that there is none', () => {
    expect(datedWords({ when: { basis: {}, timeZone: null }, claims: [] }, archive)).toBe(
      'Dated: No date is given; no date is printed',
    );
  });

  describe('in Chinese', () => {
    speakChinese({ beforeAll, beforeEach, afterEach });

    it('says the same', () => {
      expect(datedWords(MEETING, archive)).toMatch(/；文中写明：日；推断：年份，月份，时区，时刻$/u);
    });
  });
});
