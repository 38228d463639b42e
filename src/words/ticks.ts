/** What a tick of a ruler says, by the room it has. */
import type { CalendarTick, CalendarUnit } from '../domain/time/calendar';
import { dayWords, timeWords } from './calendar-words';

/** Widths in pixels from which the longer words fit. */
const ROOM = { weekdayAndMonth: 84, dayAndMonth: 56, monthAndYear: 72, any: 26 } as const;

/** `isFirst`: the leftmost tick says more, since nothing to its left gives the context. */
export function tickWords(tick: CalendarTick, unit: CalendarUnit, width: number, isFirst: boolean): string {
  const { day, hour } = tick;
  if (width < ROOM.any) return '';
  switch (unit.name) {
    case 'hour':
      return hour === 0 || (isFirst && width > ROOM.weekdayAndMonth)
        ? dayWords(day, width > ROOM.weekdayAndMonth ? 'weekday' : 'dayMonth')
        : timeWords({ hour, minute: 0 });
    case 'day':
      if (width >= ROOM.weekdayAndMonth) return dayWords(day, 'weekday');
      return width >= ROOM.dayAndMonth || day.day === 1 ? dayWords(day, 'dayMonth') : dayWords(day, 'day');
    case 'month':
      if (day.month === 1 || isFirst || width >= ROOM.monthAndYear) return dayWords(day, 'monthYear');
      return dayWords(day, 'month');
    case 'year':
      return dayWords(day, 'year');
  }
}
