/** When an event was, in words: the day where it is dated, and the day it was elsewhere at the same instant. */
import type { ArchiveHead } from '../domain/archive/archive';
import type { EventWhen } from '../domain/archive/event';
import { localText } from '../domain/archive/language-map';
import { declaredZones } from '../domain/archive/zones';
import { type CivilDay, compareCivilDays } from '../domain/time/civil-day';
import { type Edtf, type EdtfPoint, type EdtfRange, isRange } from '../domain/time/edtf';
import { parseEdtf } from '../domain/time/edtf-parse';
import { civilDayAt, timeOfDayAt } from '../domain/time/time-zone';
import { type DayFormat, dayRangeWords, dayWords, timeWords } from './calendar-words';
import { capitalised } from './capitals';
import { edtfWords } from './edtf-words';
import { inSequence } from './joining';
import { pointRangeWords } from './point-words';
import { interfaceLanguage, t } from './translate';

type Calendars = Pick<ArchiveHead, 'sides' | 'asOf'>;

export interface DateHeading {
  /** The same for events of the same date, which stand under one heading. */
  readonly key: string;
  /** "Tue 16 Nov 2021" */
  readonly day: string;
  /** "Beijing", after what the day leaves out; empty where the zone is not known. */
  readonly place: string;
}

export function dateHeading(when: EventWhen, archive: Calendars): DateHeading {
  if (when.edtf === undefined) return { key: 'undated', day: t('list.undated'), place: '' };
  const place = when.timeZone === null ? '' : placeOfZone(when.timeZone, archive);
  const [day, aside] = headingWords(when.edtf, when.asOf ?? archive.asOf);
  const below = inSequence(aside, place);
  return { key: `${day} ${below}`, day, place: below };
}

/** Few words for a narrow column, and what they leave out. */
function headingWords(edtf: Edtf, asOfDay: CivilDay): readonly [string, string] {
  const bounds = edtf.type === 'set' && edtf.mode === 'one' ? onlyRange(edtf.members) : undefined;
  if (bounds && bounds.from !== 'open' && bounds.to !== 'open') {
    return [capitalised(pointRangeWords(bounds.from, bounds.to, 'plain')), t('date.inBounds')];
  }
  if (edtf.type === 'interval' && typeof edtf.start !== 'string' && edtf.end === 'open') {
    const asOf = dayWords(asOfDay, 'plain');
    return [capitalised(edtfWords(edtf, 'plain')), t('date.notEndedBy', { asOf })];
  }
  return [capitalised(edtfWords(edtf, 'short', asOfDay)), ''];
}

function onlyRange(members: readonly (EdtfPoint | EdtfRange)[]): EdtfRange | undefined {
  const [only, ...others] = members;
  return only && others.length === 0 && isRange(only) ? only : undefined;
}

/** The date of an event in full, as over its words. */
export function dateWords(when: EventWhen, archive: Calendars): string {
  return when.edtf === undefined
    ? t('date.undated')
    : capitalised(edtfWords(when.edtf, 'heading', when.asOf ?? archive.asOf));
}

/** A date that stands in a dataset as text: in words, or as it is where it is none. */
export function edtfTextWords(text: string): string {
  const parsed = parseEdtf(text);
  return parsed.ok ? capitalised(edtfWords(parsed.value, 'plain')) : text;
}

/** "Beijing" for a zone that a side declares, else the name of the zone's city. */
export function placeOfZone(zone: string, { sides }: Pick<ArchiveHead, 'sides'>): string {
  const calendar = sides.find((side) => side.calendar?.timeZone === zone)?.calendar;
  if (calendar) return localText(calendar.name, interfaceLanguage()).text;
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}

export interface CivilDateElsewhere {
  readonly day: string;
  readonly place: string;
  /** "08:45 to 12:25" */
  readonly time: string;
}

/** The date in each declared calendar where the instant is known; empty where it is not. */
export function civilDates(
  when: EventWhen,
  archive: Calendars,
  format: DayFormat,
): readonly CivilDateElsewhere[] {
  const { instant } = when;
  const [start, end] = [instant?.start ?? instant?.end, instant?.end ?? instant?.start];
  if (start === undefined || end === undefined) return [];
  const zones = declaredZones(archive);
  const own = when.timeZone;
  const ordered = own === null ? zones : [own, ...zones.filter((zone) => zone !== own)];
  return ordered.map((zone) => {
    const [first, last] = [civilDayAt(start, zone), civilDayAt(end, zone)];
    const day =
      compareCivilDays(first, last) === 0 ? dayWords(first, format) : dayRangeWords(first, last, format);
    const [from, to] = [start, end].map((at) => timeWords(timeOfDayAt(at, zone)));
    const time = from === to ? (from ?? '') : t('date.instantFromTo', { from: from ?? '', to: to ?? '' });
    return { day, place: placeOfZone(zone, archive), time };
  });
}

/** Civil dates at the same instant that differ from the one the event is dated by. */
export function otherCivilDates(when: EventWhen, archive: Calendars): readonly CivilDateElsewhere[] {
  const [own, ...others] = civilDates(when, archive, 'short');
  return others.filter(({ day }) => day !== own?.day);
}
