/** What a tick of a ruler says, by the room it has. */
import type { CalendarTick, CalendarUnit } from '../domain/time/calendar';
import { dayWords, timeWords } from './calendar-words';
import type { InterfaceLanguage } from './languages';
import { interfaceLanguage } from './translate';

/** Widths in pixels from which the longer words fit. The units of a Chinese date are as wide as two figures. */
const ROOM = {
  en: { weekdayAndMonth: 84, dayAndMonth: 56, monthAndYear: 72, any: 26 },
  zh: { weekdayAndMonth: 98, dayAndMonth: 62, monthAndYear: 78, any: 34 },
} as const satisfies Record<InterfaceLanguage, Record<string, number>>;

/** `isFirst`: the leftmost tick says more, since nothing to its left gives the context. */
export function tickWords(tick: CalendarTick, unit: CalendarUnit, width: number, isFirst: boolean): string {
  const { day, hour } = tick;
  const room = ROOM[interfaceLanguage()];
  if (width < room.any) return '';
  switch (unit.name) {
    case 'hour':
      return hour === 0 || (isFirst && width > room.weekdayAndMonth)
        ? dayWords(day, width > room.weekdayAndMonth ? 'weekday' : 'dayMonth')
        : timeWords({ hour, minute: 0 });
    case 'day':
      if (width >= room.weekdayAndMonth) return dayWords(day, 'weekday');
      return width >= room.dayAndMonth || day.day === 1 ? dayWords(day, 'dayMonth') : dayWords(day, 'day');
    case 'month':
      if (day.month === 1 || isFirst || width >= room.monthAndYear) return dayWords(day, 'monthYear');
      return dayWords(day, 'month');
    case 'year':
      return dayWords(day, 'year');
  }
}
