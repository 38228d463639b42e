import { describe, expect, it } from 'vitest';
import { parseEdtf } from './edtf-parse';
import { beyondAxis, extentFromWhen, windowFromEdtf } from './extent';
import { parseInstant } from './instant';

const FRAME = { defaultZone: 'Asia/Shanghai', asOf: { year: 2021, month: 11, day: 17 } };

function extent(edtf: string, timeZone: string | null, instant?: { start?: number; end?: number }) {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return extentFromWhen({ edtf: parsed.value, timeZone, ...(instant && { instant }) }, FRAME);
}

describe('where an event lies on the axis of time', () => {
  it('a civil day is the band of that day in its own zone', () => {
    expect(extent('2021-11-16', 'America/New_York')).toMatchObject({
      start: Date.UTC(2021, 10, 16, 5),
      end: Date.UTC(2021, 10, 17, 5),
      startEdge: 'certain',
      endEdge: 'certain',
    });
  });

  it('an interval lasted from its first day to its last', () => {
    expect(extent('2021-09-28/2021-09-29', 'Asia/Shanghai')).toMatchObject({
      start: Date.UTC(2021, 8, 27, 16),
      end: Date.UTC(2021, 8, 29, 16),
      startEdge: 'certain',
      endEdge: 'certain',
    });
  });

  it('some time in bounds is not drawn as lasting: both ends are uncertain', () => {
    expect(extent('[2021-09-29..2021-11-17]', 'Asia/Shanghai')).toMatchObject({
      startEdge: 'uncertain',
      endEdge: 'uncertain',
    });
  });

  it('what has not ended is known up to the day of the dataset', () => {
    const absence = extent('2021-01-20/..', 'Asia/Shanghai');
    expect(absence).toMatchObject({
      start: Date.UTC(2021, 0, 19, 16),
      end: Date.UTC(2021, 10, 17, 16),
      endEdge: 'open',
    });
  });

  it('on or before a day begins nowhere and is looked for on that day', () => {
    expect(extent('[..2021-11-16]', 'America/New_York')).toMatchObject({
      start: Number.NEGATIVE_INFINITY,
      startEdge: 'open',
      end: Date.UTC(2021, 10, 17, 5),
      sortAt: Date.UTC(2021, 10, 16, 5),
    });
  });

  it('without a zone the default one stands in, with faded ends', () => {
    expect(extent('2021-08-19', null)).toMatchObject({
      start: Date.UTC(2021, 7, 18, 16),
      startEdge: 'uncertain',
      endEdge: 'uncertain',
      isZoneKnown: false,
    });
  });

  it('a month is some time in it', () => {
    expect(extent('2021-11', 'UTC')).toMatchObject({ startEdge: 'uncertain', endEdge: 'uncertain' });
  });

  it('known instants are exact', () => {
    const [start, end] = ['2021-11-16T08:45:00+08:00', '2021-11-16T12:25:00+08:00'].map((text) => {
      const parsed = parseInstant(text);
      return parsed.ok ? parsed.value : Number.NaN;
    });
    expect(start).toBe(Date.UTC(2021, 10, 16, 0, 45));
    expect(extent('2021-11-16', 'Asia/Shanghai', { start: start ?? 0, end: end ?? 0 })).toMatchObject({
      start,
      end,
    });
  });

  it('a window shows all that its date can mean', () => {
    const parsed = parseEdtf('2021-08/2021-11');
    expect(parsed.ok && windowFromEdtf(parsed.value, 'Asia/Shanghai')).toEqual({
      start: Date.UTC(2021, 6, 31, 16),
      end: Date.UTC(2021, 10, 30, 16),
    });
  });
});

describe('instants', () => {
  it.each(['2021-11-16T08:45:00', '2021-11-16', '2021-11-16T25:00:00Z', '2021-02-30T00:00:00Z', 'now', ''])(
    'without an offset, or impossible, are refused: %j',
    (text) => expect(parseInstant(text).ok).toBe(false),
  );
});

describe('what lies beyond the axis', () => {
  it.each(['Y170000002', 'Y-170000002', 'Y999999999'])('stands at its end and goes on there: %s', (edtf) => {
    const { start, end, startEdge, endEdge } = extent(edtf, null);
    expect(Math.abs(start)).toBeLessThan(8.64e15);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(edtf.includes('-') ? startEdge : endEdge).toBe('open');
  });

  it.each([
    ['Y170000002', 'after'],
    ['Y300000/..', 'after'],
    ['Y-170000002', 'before'],
    ['../Y-300000', 'before'],
    ['[..Y-300000]', 'before'],
    ['Y-300000/Y300000', undefined],
    ['2021-11', undefined],
    ['../2021', undefined],
  ])('is told by the end of the axis at which all of it stands: %s', (edtf, end) => {
    expect(beyondAxis(extent(edtf, null))).toBe(end);
  });

  it('keeps its order', () => {
    const sorted = ['Y-17E7', 'Y-300000', 'Y-271822', 'Y-220000', '0000', '2021', 'Y300000', 'Y17E7'];
    const byTime = sorted.toReversed().toSorted((a, b) => extent(a, 'UTC').sortAt - extent(b, 'UTC').sortAt);
    expect(byTime).toEqual(sorted);
  });

  it.each(['Y200000', 'Y-200000'])('is nothing within 200,000 years: %s', (edtf) => {
    expect(extent(edtf, 'UTC').startEdge).toBe('uncertain');
  });
});
