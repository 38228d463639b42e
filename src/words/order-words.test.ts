import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../domain/archive/archive';
import type { EventId } from '../domain/archive/ids';
import type { OrderKey } from '../domain/store/event-order';
import type { EventRow } from '../domain/store/event-store';
import { parseEdtf } from '../domain/time/edtf-parse';
import { extentFromWhen } from '../domain/time/extent';
import { orderWords } from './order-words';
import { speakChinese } from './test-speech';

const archive = {
  defaultZone: 'Asia/Shanghai',
  asOf: { year: 2021, month: 11, day: 30 },
  sides: [
    { calendar: { name: { en: 'Beijing' }, timeZone: 'Asia/Shanghai' } },
    { calendar: { name: { en: 'Washington' }, timeZone: 'America/New_York' } },
  ],
} as unknown as Archive;

interface Drawn {
  readonly edtf?: string;
  readonly timeZone?: string | null;
  readonly instant?: string;
  readonly order?: Partial<OrderKey>;
}

function row(title: string, { edtf, timeZone = 'Asia/Shanghai', instant, order }: Drawn): EventRow {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  const at = instant === undefined ? undefined : { start: Date.parse(instant) };
  const extent =
    parsed?.ok === true
      ? extentFromWhen({ edtf: parsed.value, timeZone, ...(at && { instant: at }) }, archive)
      : undefined;
  const own = extent?.sortAt ?? Infinity;
  return {
    id: title as EventId,
    title: { en: title },
    when: {
      basis: {},
      timeZone,
      ...(at && {
        instant: { ...at, inference: { reason: { en: '' }, basis: 'outside', outsideReferences: [] } },
      }),
    },
    ...(extent && { extent }),
    timeOrder: { at: own, depth: 0, ...order },
  } as unknown as EventRow;
}

const meeting = row('Meeting', { edtf: '2021-11-16', instant: '2021-11-16T08:45:00+08:00' });
const briefing = row('Briefing', { edtf: '2021-11-15', timeZone: 'America/New_York' });

describe('why an event stands where it stands', () => {
  it('is its instant, in its own zone first', () => {
    expect(orderWords({ row: meeting }, undefined, archive)).toEqual([
      'It stands by its instant: Tue 16 Nov 2021, 08:45 in Beijing (Mon 15 Nov 2021, 19:45 in Washington).',
    ]);
  });

  it('is the beginning of its day, and no hour of it', () => {
    expect(orderWords({ row: briefing, after: meeting }, undefined, archive)).toEqual([
      'It stands by the earliest that it can have begun: the beginning of Mon 15 Nov 2021 in Washington (Mon 15 Nov 2021, 13:00 in Beijing).',
      'After it stands “Meeting”: Tue 16 Nov 2021, 08:45 in Beijing (Mon 15 Nov 2021, 19:45 in Washington).',
    ]);
  });

  it('is a day counted as elsewhere where its zone is not known', () => {
    const [own] = orderWords(
      { row: row('Call', { edtf: '2021-08-19', timeZone: null }) },
      undefined,
      archive,
    );
    expect(own).toBe(
      'It stands by the earliest that it can have begun: Thu 19 Aug 2021, counted as in Beijing, since its time zone is not known.',
    );
  });

  it('is the event that it follows', () => {
    const interview = row('Interview', {
      edtf: '2021-11-16',
      order: { at: meeting.timeOrder.at, depth: 1, raisedBy: meeting.id },
    });
    expect(orderWords({ row: interview, before: meeting }, meeting, archive)).toEqual([
      'It follows “Meeting”, and so stands after it, though by its own date it could stand before.',
      'Before it stands “Meeting”, by the same moment: fewer events come before that one.',
    ]);
    expect(orderWords({ row: briefing, after: interview }, undefined, archive)[1]).toBe(
      'After it stands “Interview”: by the event that it follows.',
    );
  });

  it('is the text between events of the same moment, and after all dates where there is none', () => {
    const twin = row('Twin', { edtf: '2021-11-15', timeZone: 'America/New_York' });
    expect(orderWords({ row: briefing, after: twin }, undefined, archive)[1]).toBe(
      'After it stands “Twin”, by the same moment: the text tells it later.',
    );
    const undated = row('Undated', {});
    expect(orderWords({ row: undated, before: briefing }, undefined, archive)[0]).toBe(
      'It has no date, and so stands after all that have one, in the order of the text.',
    );
    expect(orderWords({ row: briefing, after: undated }, undefined, archive)[1]).toBe(
      'After it stands “Undated”, which has no date.',
    );
  });

  it('is the latest day that it may have been where its beginning is open', () => {
    expect(orderWords({ row: row('Proposal', { edtf: '[..2021-11-16]' }) }, undefined, archive)[0]).toMatch(
      /^When it began is open, so it stands by the latest day that it can have been: the beginning of Tue 16 Nov 2021 in Beijing/,
    );
  });
});

describe('why an event stands where it stands, in Chinese', () => {
  speakChinese({ beforeAll, beforeEach, afterEach });

  it('is its instant, or the beginning of its day, and what stands beside it', () => {
    expect(orderWords({ row: meeting }, undefined, archive)).toEqual([
      '按其时刻排列：Beijing时间2021年11月16日周二 08:45（Washington时间2021年11月15日周一 19:45）。',
    ]);
    expect(orderWords({ row: briefing, after: meeting }, undefined, archive)).toEqual([
      '按可能开始的最早时间排列：Washington时间2021年11月15日周一开始之时（Beijing时间2021年11月15日周一 13:00）。',
      '排在它后面的是“Meeting”：Beijing时间2021年11月16日周二 08:45（Washington时间2021年11月15日周一 19:45）。',
    ]);
  });
});
