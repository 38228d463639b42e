/** IANA zones through `Intl`, without the viewer's own: civil days of an instant, and where a civil day begins. */
import { addDays, type CivilDay, civilFromDays, compareCivilDays, daysFromCivil } from './civil-day';

export const DAY_MS = 86_400_000;

/** The range of `Date`; beyond it zones are taken as UTC, since no zone was defined then. */
const MAX_DATE = 8.64e15;

/** The areas of the IANA database whose names are links that `Intl` resolves to others, as "Asia/Kolkata". */
const AREAS =
  'Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US';
/** Places as that database writes them: "Ho_Chi_Minh", "Port-au-Prince", "DumontDUrville". */
const LINK_FORM = new RegExp(
  `^(?:${AREAS})(?:/(?:McMurdo|DumontDUrville|[A-Z][a-z]+(?:[_-](?:[A-Z][a-z]+|of|es|au))*))+$`,
);

const known = new Map<string, boolean>();

/**
 * Whether the name is an exact IANA zone. `Intl` takes "asia/shanghai" and short names such as "CST" too,
 * which other tools refuse or read otherwise; and its own list lacks "UTC" and links such as
 * "Asia/Kolkata". So: it must give back the same name, or be a link in the letters of the database.
 */
export function isTimeZone(name: string): boolean {
  const answer = known.get(name) ?? askZone(name);
  known.set(name, answer);
  return answer;
}

function askZone(name: string): boolean {
  try {
    const resolved = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    return resolved === name || LINK_FORM.test(name);
  } catch {
    return false;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const cached = formats.get(zone);
  if (cached) return cached;
  // Not `iso8601`: that one turns to the Julian calendar before 1582, and tells no era.
  const format = new Intl.DateTimeFormat('en-u-ca-gregory', {
    timeZone: zone,
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
  formats.set(zone, format);
  return format;
}

/** Milliseconds that the zone is ahead of UTC at the instant (milliseconds since 1970-01-01T00:00Z). */
export function offsetAt(zone: string, instant: number): number {
  if (zone === 'UTC' || Math.abs(instant) > MAX_DATE - DAY_MS) return 0;
  const whole = Math.floor(instant / 1000) * 1000;
  const part: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(whole)) part[type] = value;
  const printedYear = Number(part.year);
  const year = part.era?.startsWith('B') ? 1 - printedYear : printedYear;
  const days = daysFromCivil({ year, month: Number(part.month), day: Number(part.day) });
  const seconds = Number(part.hour) * 3600 + Number(part.minute) * 60 + Number(part.second);
  return days * DAY_MS + seconds * 1000 - whole;
}

export function civilDayAt(instant: number, zone: string): CivilDay {
  return civilFromDays(Math.floor((instant + offsetAt(zone, instant)) / DAY_MS));
}

/** Hour and minute on the wall at the instant. */
export function timeOfDayAt(
  instant: number,
  zone: string,
): { readonly hour: number; readonly minute: number } {
  const local = instant + offsetAt(zone, instant);
  const minutes = Math.floor((local - Math.floor(local / DAY_MS) * DAY_MS) / 60_000);
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

/**
 * The first instant of the civil day in the zone. Where clocks skip midnight (or a whole day, as Apia did
 * on 2011-12-30) it is the instant at which they went on.
 */
export function startOfDay(day: CivilDay, zone: string): number {
  const utc = daysFromCivil(day) * DAY_MS;
  const candidates = [utc - DAY_MS, utc + DAY_MS]
    .map((around) => utc - offsetAt(zone, around))
    .filter((instant) => instant + offsetAt(zone, instant) === utc);
  if (candidates.length > 0) return Math.min(...candidates);
  // No midnight: the least instant whose civil day is this one or a later one.
  let [before, from] = [utc - 2 * DAY_MS, utc + 2 * DAY_MS];
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (compareCivilDays(civilDayAt(middle, zone), day) < 0) before = middle;
    else from = middle;
  }
  return from;
}

/** The first instant after the civil day: the start of the next one. */
export function endOfDay(day: CivilDay, zone: string): number {
  return startOfDay(addDays(day, 1), zone);
}
