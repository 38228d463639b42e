import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CalendarTick, CalendarUnit } from '../domain/time/calendar';
import { speakChinese } from './test-speech';
import { tickWords } from './ticks';

const tick = (more: Partial<CalendarTick> = {}) =>
  ({ day: { year: 2021, month: 11, day: 16 }, hour: 0, ...more }) as CalendarTick;
const unit = (name: CalendarUnit['name']): CalendarUnit => ({ name, count: 1 });

describe('a tick of a ruler in English', () => {
  it('leaves the weekday out first, then the month, then everything', () => {
    const byRoom = [120, 60, 30, 20].map((width) => tickWords(tick(), unit('day'), width, false));
    expect(byRoom).toEqual(['Tue 16 Nov', '16 Nov', '16', '']);
  });
});

describe('a tick of a ruler in Chinese', () => {
  speakChinese({ beforeAll, beforeEach, afterEach });

  it('leaves the weekday out first, then the month, then everything', () => {
    const byRoom = [120, 90, 40, 20].map((width) => tickWords(tick(), unit('day'), width, false));
    expect(byRoom).toEqual(['11月16日 周二', '11月16日', '16日', '']);
  });

  it('names a month by its year too where there is room, or nothing before it says the year', () => {
    const month = (width: number, isFirst: boolean) => tickWords(tick(), unit('month'), width, isFirst);
    expect([month(100, false), month(50, false), month(50, true)]).toEqual([
      '2021年11月',
      '11月',
      '2021年11月',
    ]);
    const january = tick({ day: { year: 2022, month: 1, day: 1 } });
    expect(tickWords(january, unit('month'), 50, false)).toBe('2022年1月');
  });

  it('names years, and hours by the clock', () => {
    expect(tickWords(tick(), unit('year'), 60, false)).toBe('2021年');
    expect(tickWords(tick({ hour: 6 }), unit('hour'), 60, false)).toBe('06:00');
    expect(tickWords(tick(), unit('hour'), 120, false)).toBe('11月16日 周二');
  });
});
