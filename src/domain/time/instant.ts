/** Instants of the dataset: RFC 3339 with an explicit offset, never a zoneless time. */
import { err, ok, type Result } from '../../base/result';
import { daysFromCivil, parseCivilDay } from './civil-day';
import { DAY_MS } from './time-zone';

const RFC_3339 = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

/** Milliseconds since 1970-01-01T00:00Z; the error is a sentence for curators. */
export function parseInstant(text: string): Result<number, string> {
  const match = RFC_3339.exec(text);
  if (match === null) {
    return err(
      /[Zz]|[+-]\d{2}:\d{2}$/.test(text)
        ? 'it is not of the form 2021-11-16T08:45:00+08:00'
        : 'it has no offset, so it is not clear which instant is meant',
    );
  }
  const [, dayText = '', hour = '', minute = '', second = '', fraction = '', offset = 'Z'] = match;
  const day = parseCivilDay(dayText);
  if (!day.ok) return err(day.error);
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (h > 23 || m > 59 || s > 59) return err('there is no such time of day');
  if (!isOffset(offset)) return err('there is no such offset');
  const local =
    daysFromCivil(day.value) * DAY_MS + ((h * 60 + m) * 60 + s) * 1000 + Number(fraction || 0) * 1000;
  return ok(Math.round(local) - offsetFromText(offset));
}

/** RFC 3339, section 5.6: hours to 23, minutes to 59. */
function isOffset(text: string): boolean {
  return text.length === 1 || (Number(text.slice(1, 3)) <= 23 && Number(text.slice(4, 6)) <= 59);
}

/** The inverse for every instant that can be read: "2021-11-16T00:45:00Z". */
export function formatInstant(instant: number): string {
  const inUtc = new Date(instant).toISOString().replace('.000Z', 'Z');
  if (/^\d{4}-/.test(inUtc)) return inUtc;
  // In UTC the year has no four digits, as that of a morning of the year 0 east of Greenwich; the widest offset leads back.
  const [minutes, offset] = instant < 0 ? [WIDEST_OFFSET, '+23:59'] : [-WIDEST_OFFSET, '-23:59'];
  return new Date(instant + minutes * 60_000).toISOString().replace(/(\.000)?Z$/, offset);
}

/** 23:59 in minutes. */
const WIDEST_OFFSET = 1439;

function offsetFromText(text: string): number {
  if (text === 'Z' || text === 'z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6));
  return (text.startsWith('-') ? -minutes : minutes) * 60_000;
}
