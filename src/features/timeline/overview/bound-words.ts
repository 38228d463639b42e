/** Where the window begins and ends, in words: "15 Nov 2021", with the time of day where a day is not enough. */
import type { TimeWindow } from '../../../domain/store/event-store';
import { DAY } from '../../../domain/time/extent';
import { civilDayAt, timeOfDayAt } from '../../../domain/time/time-zone';
import { dayWords, timeWords } from '../../../words/calendar-words';

/** A window of more days than these is told by its days. */
const MAX_DAYS_WITH_TIME = 10;

export function startWords(window: TimeWindow, zone: string): string {
  return boundWords(window.start, window.start, window, zone);
}

/** The last day that is in view: a window that ends at midnight ends with the day before. */
export function endWords(window: TimeWindow, zone: string): string {
  return boundWords(window.end, window.end - 1, window, zone);
}

/** `within` is an instant of the day that the bound belongs to. */
function boundWords(at: number, within: number, { start, end }: TimeWindow, zone: string): string {
  const time = timeWords(timeOfDayAt(at, zone));
  if (time === '00:00' || end - start > MAX_DAYS_WITH_TIME * DAY) {
    return dayWords(civilDayAt(within, zone), 'plain');
  }
  return `${dayWords(civilDayAt(at, zone), 'plain')} ${time}`;
}
