/** When something was published, in words and no more exactly than is stated: "16 Nov 2021", "Nov 2021", "ca. 2021", "n.d.". */
import { boundsFromEdtf } from '../domain/time/edtf-bounds';
import { parseEdtf } from '../domain/time/edtf-parse';
import { dayWords } from './calendar-words';
import { edtfTextWords } from './event-dates';
import { t } from './translate';

/** `date` is EDTF; absent where it is not stated. */
export function publicationDateWords(date: string | undefined): string {
  if (date === undefined) return t('chicago.noDate');
  const words = calendarWords(date) ?? edtfTextWords(date);
  return /[?~%]/.test(date) ? t('chicago.circa', { date: words }) : words;
}

/** Of a day, a month or a year that is wholly known. */
function calendarWords(date: string): string | undefined {
  const parsed = parseEdtf(date);
  if (!parsed.ok || parsed.value.type !== 'date' || date.includes('X')) return undefined;
  const { month, day } = parsed.value;
  const { earliest } = boundsFromEdtf(parsed.value);
  if (typeof earliest === 'string') return undefined;
  return dayWords(earliest, day ? 'plain' : month ? 'monthYear' : 'year');
}
