import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { calendarTicks } from '../domain/time/calendar';
import { civilDayAt } from '../domain/time/time-zone';
import type { InterfaceLanguage } from './languages';
import { type RulerWords, rulerUnit, rulerWords, TICK_PADDING, type VisibleTick, yearWords } from './ticks';
import { fetchLanguage, speak } from './translate';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;

/** Rough, but of the right order: a Chinese sign is as wide as two letters. */
const measure = (text: string) =>
  [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 13 : 6.5), 0);

interface Ruler extends RulerWords {
  readonly visible: readonly VisibleTick[];
}

function ruler(start: number, msPerPx: number, zone: string, width = 1000): Ruler {
  const end = start + width * msPerPx;
  const unit = rulerUnit(msPerPx, civilDayAt(start, 'UTC').year, measure);
  const visible = calendarTicks({ start, end, zone, unit }).map((tick): VisibleTick => {
    const left = Math.max((tick.start - start) / msPerPx, 0);
    const right = Math.min((tick.end - start) / msPerPx, width);
    return { tick, left, room: right - left, isRunningIn: tick.start < start };
  });
  return { visible, ...rulerWords(visible, measure) };
}

/** All that is said, in order, without what has no room. */
function said(start: string, end: string, zone = 'UTC', width = 1000): readonly string[] {
  const [from, to] = [Date.parse(start), Date.parse(end)];
  const { ticks, context } = ruler(from, (to - from) / width, zone, width);
  return [context, ...ticks].filter((words) => words !== '');
}

async function inLanguage(language: InterfaceLanguage): Promise<void> {
  await fetchLanguage(language);
  speak(language);
}

afterEach(() => speak('en'));

describe('a ruler', () => {
  it('counts hours, and names the day', () => {
    expect(said('2021-11-15T22:00Z', '2021-11-16T06:00Z', 'UTC', 1440)).toEqual([
      'Mon 15 Nov 2021, 22:00',
      '23:00',
      'Tue 16 Nov',
      ...['01:00', '02:00', '03:00', '04:00', '05:00'],
    ]);
  });

  it('tells no hour at its edge that was over there before', () => {
    const hours = said('2021-11-15T13:02Z', '2021-11-17T13:02Z', 'Asia/Shanghai', 960);
    expect(hours.slice(0, 3)).toEqual(['15 Nov', 'Tue 16 Nov 2021', '06:00']);
  });

  it('counts days, and says the year once', () => {
    expect(said('2021-11-14T12:00Z', '2021-11-19T00:00Z', 'UTC', 500)).toEqual([
      ...['14 Nov', '15 Nov 2021', 'Tue 16 Nov', 'Wed 17 Nov', 'Thu 18 Nov'],
    ]);
    expect(said('2021-12-30T00:00Z', '2022-01-03T00:00Z', 'UTC', 600)).toEqual([
      ...['Thu 30 Dec 2021', 'Fri 31 Dec', 'Sat 1 Jan 2022', 'Sun 2 Jan'],
    ]);
  });

  it('counts weeks from Monday, then months, quarters and years', () => {
    expect(said('2021-11-01T00:00Z', '2021-11-29T00:00Z', 'UTC', 500)).toEqual([
      ...['Mon 1 Nov 2021', 'Mon 8 Nov', 'Mon 15 Nov', 'Mon 22 Nov'],
    ]);
    expect(said('2021-08-01T00:00Z', '2021-12-01T00:00Z')).toEqual(['Aug 2021', 'Sept', 'Oct', 'Nov']);
    expect(said('2021-07-01T00:00Z', '2023-01-01T00:00Z', 'UTC', 300)).toEqual([
      ...['2021', 'Oct', '2022', 'Apr', 'Jul', 'Oct'],
    ]);
    expect(said('2019-01-01T00:00Z', '2022-01-01T00:00Z', 'UTC', 200)).toEqual(['2019', '2020', '2021']);
  });

  it('counts decades, and years before the year 1', () => {
    expect(said('1940-01-01T00:00Z', '1970-01-01T00:00Z', 'UTC', 200)).toEqual(['1940s', '1950s', '1960s']);
    expect(yearWords(-499, 100)).toBe('500 BC');
    expect(yearWords(0, 1)).toBe('1 BC');
    expect(yearWords(476, 1)).toBe('476 AD');
    expect(yearWords(1066, 10)).toBe('1066s');
    expect(said('-000499-01-01T00:00Z', '0200-01-01T00:00Z', 'UTC', 600)).toEqual([
      ...['500 BC', '400 BC', '300 BC', '200 BC', '100 BC', '1 AD', '100 AD'],
    ]);
    expect(said('-000499-03-01T00:00Z', '-000499-04-20T00:00Z', 'UTC', 220)[0]).toBe('Mar 500 BC');
  });

  it('speaks Chinese', async () => {
    await inLanguage('zh');
    expect(said('2021-08-01T00:00Z', '2021-12-01T00:00Z')).toEqual(['2021年8月', '9月', '10月', '11月']);
    expect(yearWords(-499, 100)).toBe('公元前500年');
    expect(yearWords(1950, 10)).toBe('1950年代');
    expect(said('2021-11-15T22:00Z', '2021-11-16T02:00Z').slice(0, 3)).toEqual([
      ...['2021年11月15日周一 22:00', '23:00', '11月16日 周二'],
    ]);
  });

  it('has no hour twice on the days on which clocks change', () => {
    const hours = said('2021-11-07T04:00Z', '2021-11-07T09:00Z', 'America/New_York');
    expect(hours).toEqual(['Sun 7 Nov 2021', '01:00', '02:00', '03:00']);
    expect(said('2021-03-14T05:00Z', '2021-03-14T09:00Z', 'America/New_York')).toEqual([
      ...['Sun 14 Mar 2021', '01:00', '03:00', '04:00'],
    ]);
  });

  const zones = fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia');
  // From one hour in view to ten thousand years.
  const spans = fc.double({ min: Math.log(HOUR), max: Math.log(10_000 * YEAR), noNaN: true }).map(Math.exp);
  const starts = fc.oneof(
    fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) }),
    fc.integer({ min: Math.round(-9000 * YEAR), max: 0 }),
  );
  const widths = fc.constantFrom(280, 600, 1000, 1800);

  it.each(['en', 'zh'] as const)(
    'says all in its room, nothing twice in a row, and the whole date: %s',
    async (language) => {
      await inLanguage(language);
      fc.assert(
        fc.property(starts, spans, zones, widths, (start, span, zone, width) => {
          const { visible, ticks, context } = ruler(start, span / width, zone, width);
          const free = context === '' ? 0 : measure(context) + TICK_PADDING;
          const words = [context, ...ticks].filter((each) => each !== '');
          for (const [index, each] of visible.entries()) {
            const text = ticks[index] ?? '';
            if (text === '') continue;
            expect(measure(text) + TICK_PADDING).toBeLessThanOrEqual(each.room);
            expect(each.left).toBeGreaterThanOrEqual(free);
            expect(text).not.toMatch(/NaN|undefined|Invalid/);
          }
          for (const [index, each] of words.entries()) expect(each).not.toBe(words[index - 1]);
          // The year is in sight, as people count it.
          const years = visible.map(({ tick }) =>
            String(tick.day.year < 1 ? 1 - tick.day.year : tick.day.year),
          );
          expect(years.some((year) => words.some((each) => each.includes(year)))).toBe(true);
          if (visible[0]?.tick.unit.name === 'hour') {
            const named = visible.flatMap(({ tick }) => [`${tick.day.day} `, `${tick.day.day}日`]);
            expect(named.some((day) => words.some((each) => each.includes(day)))).toBe(true);
          }
        }),
        { numRuns: 200 },
      );
    },
  );
});
