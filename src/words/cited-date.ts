/**
 * The date of an event as a note cites it: what the source does not state is in brackets, "16 [November 2021 in Beijing]",
 * as the Chicago Manual of Style has what is known but not printed (a name, in the chapter on notes). There is no question
 * mark, which the Manual puts behind a date that is guessed: an inferred month is not in doubt. A weekday, which would rest
 * on what is inferred, is left away. The day elsewhere at the same instant is reckoned by us: it is in brackets as a whole.
 * Source: The Chicago Manual of Style, 17th edition, chapter 14, on authorship known but not printed and on dates not stated.
 */
import './late';
import type { ArchiveHead } from '../domain/archive/archive';
import type { EventWhen } from '../domain/archive/event';
import type { Edtf } from '../domain/time/edtf';
import type { GivenSpan } from '../domain/time/edtf-precision';
import { dayRangeWords } from './calendar-words';
import { edtfWords } from './edtf-words';
import { civilDates, placeOfZone } from './event-dates';
import { inSeries } from './joining';
import { pointSpan, rangeSpan, spanWords } from './point-words';
import { interfaceLanguage, t } from './translate';

type Calendars = Pick<ArchiveHead, 'sides' | 'asOf'>;

interface Part {
  readonly words: string;
  readonly isInferred: boolean;
}

export function citedDateWords(when: EventWhen, archive: Calendars): string {
  if (when.edtf === undefined) return t('chicago.noDate');
  const date = inBrackets([...dateParts(when, when.edtf, archive), ...placeParts(when, archive)]);
  const others = daysElsewhere(when, archive);
  return others === '' ? date : t('chicago.alsoDated', { date, others: supplied(others) });
}

/** In the order of the language. Where no components stand apart, the date is inferred as a whole if any of it is. */
function dateParts(when: EventWhen, edtf: Edtf, archive: Calendars): readonly Part[] {
  const { basis } = when;
  const isInferred = (...names: readonly (keyof EventWhen['basis'])[]) =>
    names.some((name) => basis[name]?.is === 'inferred');
  const span = spanOf(edtf);
  if (span === undefined || isInferred('bounds') || span.first.year !== span.last.year) {
    const words = edtfWords(edtf, 'full', when.asOf ?? archive.asOf);
    return [{ words, isInferred: isInferred('day', 'month', 'year', 'bounds') }];
  }
  const { precision, first, last } = span;
  const year = { words: dayRangeWords(first, last, 'year'), isInferred: isInferred('year') };
  if (precision === 'year') return [year];
  const isOneMonth = precision === 'day' && first.month === last.month;
  const parts = isOneMonth
    ? [
        { words: spanWords(span, 'full', 'withoutMonth'), isInferred: isInferred('day') },
        { words: dayRangeWords(first, last, 'fullMonth'), isInferred: isInferred('month') },
      ]
    : [{ words: spanWords(span, 'full', 'withoutYear'), isInferred: isInferred('day', 'month') }];
  const fromTheDay = [...parts, year];
  return interfaceLanguage() === 'en' ? fromTheDay : fromTheDay.toReversed();
}

function spanOf(edtf: Edtf): GivenSpan | undefined {
  if (edtf.type === 'set') return undefined;
  if (edtf.type !== 'interval') return pointSpan(edtf);
  const { start, end } = edtf;
  return typeof start === 'string' || typeof end === 'string' ? undefined : rangeSpan(start, end);
}

function placeParts({ timeZone, timeZoneBasis }: EventWhen, archive: Calendars): readonly Part[] {
  if (timeZone === null) return [];
  const words = t('date.inPlace', { place: placeOfZone(timeZone, archive) });
  return [{ words, isInferred: timeZoneBasis?.is === 'inferred' }];
}

/** Neighbours that are inferred share their brackets. */
function inBrackets(parts: readonly Part[]): string {
  const blank = betweenParts();
  const groups: Part[] = [];
  for (const part of parts) {
    const before = groups.at(-1);
    if (before?.isInferred === part.isInferred) {
      groups[groups.length - 1] = { ...part, words: before.words + blank + part.words };
    } else groups.push(part);
  }
  return groups.map(({ words, isInferred }) => (isInferred ? supplied(words) : words)).join(blank);
}

/** "at the same instant 15 November 2021 in Washington"; nothing where no instant is known, or the day is the same. */
function daysElsewhere(when: EventWhen, archive: Calendars): string {
  if (when.timeZone === null) return '';
  const [own, ...others] = civilDates(when, archive, 'full');
  const days = others
    .filter(({ day }) => day !== own?.day)
    .map(({ day, place }) => [day, t('date.inPlace', { place })].join(betweenParts()));
  return days.length === 0 ? '' : t('chicago.sameInstant', { days: inSeries(...days) });
}

function betweenParts(): string {
  return interfaceLanguage() === 'en' ? ' ' : '';
}

function supplied(words: string): string {
  return t('chicago.inferred', { name: words });
}
