/**
 * What a ruler says: for each tick the longest words that fit, and once, as far left as can be, what of the
 * date the others leave out. Words are measured; nothing is cut and nothing said twice in a row.
 */
import { type CalendarTick, type CalendarUnit, unitForScale } from '../domain/time/calendar';
import type { CivilDay } from '../domain/time/civil-day';
import { dayWords, timeWords } from './calendar-words';
import { perLanguage } from './per-language';
import { t } from './translate';

/** Pixels that words of a tick keep free of the next: their distance from its line, and some air. */
export const TICK_PADDING = 14;
/** Hours are offered only where there is much room for them, since days are what is read. */
const MIN_HOUR_WIDTH = 110;
/** Days, as long as their words fit; weeks, where a week is so long that its days can be guessed. */
const MIN_WEEK_WIDTH = 96;

type Measure = (text: string) => number;

/** A tick as far as it is in the window. */
export interface VisibleTick {
  readonly tick: CalendarTick;
  /** Pixels from the left of the window; never negative. */
  readonly left: number;
  /** Pixels from there to its end. */
  readonly room: number;
  /** It began before the window: its words tell of more than its beginning. */
  readonly isRunningIn: boolean;
}

export interface RulerWords {
  /** By tick, in their order; empty where there is no room. */
  readonly ticks: readonly string[];
  /** What of the date no tick has room for, to stand before them all; empty where a tick says it. */
  readonly context: string;
}

/** The finest unit whose words fit at the scale, about the year that is in view. */
export function rulerUnit(msPerPx: number, year: number, measure: Measure): CalendarUnit {
  const widest = (texts: readonly string[]) => Math.max(...texts.map(measure)) + TICK_PADDING;
  const { days, weeks, months } = samples();
  const sign = year < 1000 ? [-8887, 888] : [2888, 2880];
  return unitForScale(msPerPx, {
    hour: MIN_HOUR_WIDTH,
    day: widest(days),
    week: Math.max(widest(weeks), MIN_WEEK_WIDTH),
    month: widest(months),
    year: widest(sign.flatMap((each) => [yearWords(each, 1), yearWords(each, 10)])),
  });
}

const samples = perLanguage(() => {
  const year = 2021;
  const months = Array.from({ length: 12 }, (_, index) => ({ year, month: index + 1, day: 28 }));
  return {
    days: months.map((day) => dayWords(day, 'dayMonth')),
    weeks: months.map((day) => dayWords(day, 'weekday')),
    months: [...months.map((day) => dayWords(day, 'month')), dayWords({ year, month: 1, day: 1 }, 'year')],
  };
});

export function rulerWords(visible: readonly VisibleTick[], measure: Measure): RulerWords {
  const fitting = (forms: readonly string[], room: number) =>
    forms.find((form) => measure(form) + TICK_PADDING <= room) ?? '';
  const ticks = visible.map((each, index) => {
    const isFirstOfYear = isNewYear(each.tick, visible[index - 1]?.tick);
    return fitting([...(isFirstOfYear ? wholeForms(each) : []), ...plainForms(each)], each.room);
  });
  // The first tick says all of its date, or where it is nearly out of view the second.
  for (const index of [0, 1]) {
    const each = visible[index];
    const whole = each ? fitting(wholeForms(each), each.room) : '';
    if (whole === '') continue;
    ticks[index] = whole;
    return { ticks, context: '' };
  }
  const [first] = visible;
  const context = first ? contextWords(first.tick) : '';
  const end = measure(context) + TICK_PADDING;
  const isSoonSaid = visible.some(
    (each, index) =>
      each.left < end &&
      isNewYear(each.tick, visible[index - 1]?.tick) &&
      wholeForms(each).includes(ticks[index] ?? ''),
  );
  if (context === '' || isSoonSaid) return { ticks, context: '' };
  return { ticks: ticks.map((words, index) => ((visible[index]?.left ?? 0) < end ? '' : words)), context };
}

/**
 * Words of a tick that stands among others of its date, the longest first. At the edge an hour that began before it
 * would be told wrong.
 */
function plainForms({ tick: { unit, day, hour }, isRunningIn }: VisibleTick): readonly string[] {
  switch (unit.name) {
    case 'hour':
      return hour === 0 || isRunningIn ? dayForms(day) : [timeWords({ hour, minute: 0 })];
    case 'day':
    case 'week':
      return dayForms(day);
    case 'month':
      return [dayWords(day, 'month')];
    case 'year':
      return [yearWords(day.year, unit.count)];
  }
}

/** Words that leave nothing of the date out. */
function wholeForms(visible: VisibleTick): readonly string[] {
  const { tick, isRunningIn } = visible;
  const { unit, day, hour } = tick;
  const days = [dayWords(day, 'short'), dayWords(day, 'plain')];
  switch (unit.name) {
    case 'hour':
      if (hour === 0 || isRunningIn) return days;
      return days.map((words) => t('tick.dayAndTime', { day: words, time: timeWords({ hour, minute: 0 }) }));
    case 'day':
    case 'week':
      return days;
    case 'month':
      return [dayWords(day, 'monthYear'), ...(day.month === 1 ? [yearWords(day.year, 1)] : [])];
    case 'year':
      return plainForms(visible);
  }
}

function contextWords({ unit, day }: CalendarTick): string {
  if (unit.name === 'year') return '';
  return unit.name === 'hour' ? dayWords(day, 'plain') : yearWords(day.year, 1);
}

function dayForms(day: CivilDay): readonly string[] {
  return [dayWords(day, 'weekday'), dayWords(day, 'dayMonth')];
}

function isNewYear({ day }: CalendarTick, before: CalendarTick | undefined): boolean {
  return before !== undefined && before.day.year !== day.year;
}

/** "1066", "476 AD", "500 BC"; ten years from 1950 are the "1950s". Years are astronomical: 0 is 1 BC. */
export function yearWords(year: number, count: number): string {
  if (count === 10 && year >= 1000) return t('tick.decade', { year });
  return dayWords({ year, month: 1, day: 1 }, 'year');
}
