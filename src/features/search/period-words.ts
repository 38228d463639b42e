/** A day, month or year in words, as it stands in a list of places to go to. */
import type { PeriodResult } from '../../domain/search/event-search';
import { dayWords } from '../../words/calendar-words';

export function periodWords({ year, month, day }: Pick<PeriodResult, 'year' | 'month' | 'day'>): string {
  if (month === undefined) return dayWords({ year, month: 1, day: 1 }, 'year');
  if (day === undefined) return dayWords({ year, month, day: 1 }, 'monthYear');
  return dayWords({ year, month, day }, 'heading');
}
