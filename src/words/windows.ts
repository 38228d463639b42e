/** A window of the chart in words, by the days of a zone: "15–17 Nov 2021". */
import type { TimeWindow } from '../domain/store/event-store';
import { compareCivilDays } from '../domain/time/civil-day';
import { civilDayAt } from '../domain/time/time-zone';
import { dayRangeWords, dayWords } from './calendar-words';

/** Past this many days a window is told by its months. */
const MAX_DAYS_TOLD = 62;

export function windowWords({ start, end }: TimeWindow, zone: string): string {
  const first = civilDayAt(start, zone);
  // The end is exclusive: the day that only begins there is not in view.
  const last = civilDayAt(Math.max(end - 1, start), zone);
  if (compareCivilDays(first, last) === 0) return dayWords(first, 'plain');
  const isLong = end - start > MAX_DAYS_TOLD * 86_400_000;
  return dayRangeWords(first, last, isLong ? 'monthYear' : 'plain');
}
