/** What the date of a record says of how its thing stands on the day of the import, and how an absence is dated. */
import { type CivilDay, compareCivilDays, daysFromCivil, parseCivilDay } from '../../domain/time/civil-day';
import type { Edtf } from '../../domain/time/edtf';
import { boundsFromEdtf, boundsOfPoint } from '../../domain/time/edtf-bounds';
import { parseEdtf } from '../../domain/time/edtf-parse';

/** Undefined where nobody dates it, or the date may lie before that day and after it. */
export function standingFromDate(
  edtf: string | undefined,
  today: string,
): 'occurred' | 'ongoing' | 'expected' | undefined {
  const [date, now] = [parseEdtf(edtf ?? ''), parseCivilDay(today)];
  if (!date.ok || !now.ok) return undefined;
  const { earliest, latest } = boundsFromEdtf(date.value);
  if (typeof earliest !== 'string' && compareCivilDays(earliest, now.value) > 0) return 'expected';
  if (typeof latest !== 'string' && compareCivilDays(latest, now.value) <= 0) return 'occurred';
  if (!hasBegun(date.value, now.value)) return undefined;
  return latest === 'unknown' ? 'occurred' : 'ongoing';
}

/** From a beginning that is over whenever in its bounds it was; a set or a date of several days only says when it may be. */
function hasBegun(date: Edtf, now: CivilDay): boolean {
  if (date.type !== 'interval' || typeof date.start === 'string') return false;
  return boundsOfPoint(date.start).latestDays <= daysFromCivil(now);
}

/**
 * From the day for which a thing was meant that did not take place, without an end: an occasion that was called off is never
 * held. Undefined where no such day is told; the format has no other way to say it.
 */
export function absenceFrom(edtf: string | undefined): string | undefined {
  const [start = ''] = (edtf ?? '').split('/');
  const span = `${start}/..`;
  const parsed = parseEdtf(span);
  const isKnown = parsed.ok && parsed.value.type === 'interval' && typeof parsed.value.start !== 'string';
  return isKnown ? span : undefined;
}
