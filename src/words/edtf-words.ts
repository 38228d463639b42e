/** When something was, from EDTF: how long it lasted, on which of some days, or between which bounds. */
import type { CivilDay } from '../domain/time/civil-day';
import { compareCivilDays } from '../domain/time/civil-day';
import { type Edtf, type EdtfPoint, type EdtfRange, isRange } from '../domain/time/edtf';
import { dayWords } from './calendar-words';
import { datesInList } from './dates-in-list';
import { type DateStyle, pointRangeWords, pointSpan, pointWords } from './point-words';
import { t } from './translate';

type Interval = Extract<Edtf, { readonly type: 'interval' }>;
type DateSet = Extract<Edtf, { readonly type: 'set' }>;

/** As it stands in a sentence. Of what has not ended `asOf` is the day up to which that is known. */
export function edtfWords(edtf: Edtf, style: DateStyle, asOf?: CivilDay): string {
  if (edtf.type === 'interval') return intervalWords(edtf, style, asOf);
  if (edtf.type === 'set') return setWords(edtf, style);
  return atSomeTime(edtf, style);
}

/** "Tue 16 Nov 2021", or that it was at some time in what is longer than a day. */
function atSomeTime(point: EdtfPoint, style: DateStyle): string {
  const day = onlyDay(point);
  return day ? dayWords(day, style) : t('date.someTimeIn', { period: pointWords(point, style) });
}

function onlyDay(point: EdtfPoint): CivilDay | undefined {
  const span = pointSpan(point);
  if (span?.precision !== 'day') return undefined;
  return compareCivilDays(span.first, span.last) === 0 ? span.first : undefined;
}

/** A bound has its weekday where it is a day. */
function boundWords(point: EdtfPoint, style: DateStyle): string {
  const day = onlyDay(point);
  return day ? dayWords(day, style) : pointWords(point, style);
}

function intervalWords({ start, end }: Interval, style: DateStyle, asOf: CivilDay | undefined): string {
  if (typeof start === 'string') {
    return typeof end === 'string' ? t('date.undated') : t('date.until', { to: boundWords(end, style) });
  }
  if (typeof end !== 'string') return pointRangeWords(start, end, style);
  const from = pointWords(start, style);
  if (end === 'unknown' || asOf === undefined) return t('date.sinceShort', { from });
  return t('date.since', {
    from,
    asOf: dayWords(asOf, style === 'heading' || style === 'full' ? 'full' : 'plain'),
  });
}

function setWords({ mode, members }: DateSet, style: DateStyle): string {
  const [first, ...others] = members;
  if (first !== undefined && others.length === 0) {
    if (isRange(first)) return rangeWords(first, mode, style);
    return mode === 'one' ? atSomeTime(first, style) : pointWords(first, style);
  }
  const dates = datesInList(members, mode, style, (range) => rangeWords(range, mode, style));
  const areAllLong = members.every((member) => !isRange(member) && pointSpan(member)?.precision !== 'day');
  return mode === 'one' && areAllLong ? t('date.someTimeIn', { period: dates }) : dates;
}

/** Of one-of sets it was at some time in the range, of all-of sets in all of it. */
function rangeWords({ from, to }: EdtfRange, mode: DateSet['mode'], style: DateStyle): string {
  if (from !== 'open' && to !== 'open') {
    if (mode === 'all') return pointRangeWords(from, to, style);
    return t('date.between', { from: pointWords(from, style), to: pointWords(to, style) });
  }
  const bound = from === 'open' ? to : from;
  if (bound === 'open') return t('date.undated');
  const words = boundWords(bound, style);
  if (mode === 'all') {
    return from === 'open' ? t('date.until', { to: words }) : t('date.sinceShort', { from: words });
  }
  const isDay = onlyDay(bound) !== undefined;
  if (from === 'open') return t(isDay ? 'date.onOrBefore' : 'date.inOrBefore', { to: words });
  return t(isDay ? 'date.onOrAfter' : 'date.inOrAfter', { from: words });
}
