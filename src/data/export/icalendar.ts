/**
 * The dated events for a calendar: iCalendar, RFC 5545. A calendar shows all it has as appointments, so nothing here takes up
 * anybody's time; what is uncertain, stands where it does by an inference, or is not a thing that happened is tentative, and its
 * title begins with what it is.
 */
import ICAL from 'ical.js';
import { type DatePart, partsThatAre } from '../../domain/archive/date-parts';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { SourceId } from '../../domain/archive/ids';
import { type CalendarTime, calendarTime, instantText } from './calendar-time';
import { type ExportInput, exportedVersion, extentInWords, wordsIn } from './export-input';
import { createTally, type ExportReport } from './export-report';

// The library counts without the space that begins a continued line; with it a line may have 75 bytes.
ICAL.foldLength = 74;

/** A line in jCal, RFC 7265: name, parameters, type, value. */
type Line = readonly [name: string, parameters: object, type: string, value: string];

export async function* writeIcalendar(input: ExportInput): AsyncGenerator<string, ExportReport> {
  const tally = createTally();
  const calendar = ICAL.stringify(['vcalendar', calendarLines(input, await leftOutOf(input)), []]);
  const end = calendar.lastIndexOf('END:VCALENDAR');
  yield calendar.slice(0, end);
  for await (const event of input.events) {
    const time = calendarTime(event.when, input.head.asOf);
    if (typeof time === 'string') {
      tally.leaveOut(time, event.id);
      continue;
    }
    yield ICAL.stringify(['vevent', eventLines(event, time, input), []]);
    tally.countWritten();
  }
  yield calendar.slice(end);
  return tally.report();
}

/** How much of the dataset is in it, and what it has no place for, so far as that is known before it is written. */
async function leftOutOf(input: ExportInput): Promise<readonly string[]> {
  const { store, filter, words } = input;
  const { count } = (await store.undated({ filter, limit: 0 })).value;
  return [await extentInWords(input), ...(count > 0 ? [words.leftOut('undated', count)] : [])];
}

function calendarLines(input: ExportInput, leftOut: readonly string[]): readonly Line[] {
  const { title, rightsNote, licence, curators, id } = input.head;
  const about = [
    `${id} ${exportedVersion(input)}`,
    curators.join('; '),
    licence,
    wordsIn(rightsNote, input),
    ...leftOut,
    input.link,
  ];
  return [
    text('prodid', '-//Readout//Readout//EN'),
    text('version', '2.0'),
    text('x-wr-calname', wordsIn(title, input)),
    text('x-wr-caldesc', about.join('\n')),
    ['url', {}, 'uri', input.link],
  ];
}

function eventLines(event: DiplomaticEvent, time: CalendarTime, input: ExportInput): readonly Line[] {
  const { id, where } = event;
  const remarks = remarksOn(event, time, input);
  const title = wordsIn(event.title, input);
  return [
    text('uid', `${id}@${input.head.id}.readout`),
    ['dtstamp', {}, 'date-time', instantText(input.exportedAt.getTime())],
    ['dtstart', {}, time.type, time.start],
    ...(time.end === undefined ? [] : [['dtend', {}, time.type, time.end] as const]),
    // Remarks first, since calendars cut titles short.
    text('summary', remarks.length === 0 ? title : `[${remarks.join('; ')}] ${title}`),
    text('description', descriptionOf(event, input)),
    ...(where?.place ? [text('location', wordsIn(where.place, input))] : []),
    text('status', remarks.length === 0 ? 'CONFIRMED' : 'TENTATIVE'),
    text('transp', 'TRANSPARENT'),
    ['url', {}, 'uri', input.linkToEvent(id)],
  ];
}

/** What keeps it from being a plain fact of the calendar: "proposed", "date uncertain", "inferred: time of day". */
function remarksOn(event: DiplomaticEvent, time: CalendarTime, { words }: ExportInput): readonly string[] {
  const { noEvidenceYet, standing, when } = event;
  const inferred = partsThatAre('inferred', when).filter((part) => isPlacedBy(part, time));
  return [
    ...(noEvidenceYet ? [words.noEvidenceYet] : []),
    ...(standing === 'occurred' || standing === 'ongoing' ? [] : [words.standing(standing)]),
    ...(time.isUncertain ? [words.uncertainDate] : []),
    ...(time.isNotEnded ? [words.notEnded] : []),
    ...(inferred.length > 0 ? [words.inferred(inferred)] : []),
  ];
}

/**
 * Whether the entry stands where it does by this part of its date. Month and year are left out nearly everywhere, and are no reason
 * to doubt a day; the bounds of an uncertain date are not when it was.
 */
function isPlacedBy(part: DatePart, { type, isUncertain }: CalendarTime): boolean {
  return part === 'instant' ? type === 'date-time' : !isUncertain && (part === 'day' || part === 'bounds');
}

/** The date and what of it is inferred, what it dates, the words that bear the event, and where they can be read. */
function descriptionOf(event: DiplomaticEvent, input: ExportInput): string {
  const { id, when, claims, note } = event;
  const titleOf = (id: SourceId) => {
    const source = input.head.sources.find((each) => each.id === id);
    return source ? wordsIn(source.title, input) : id;
  };
  const words = claims
    .filter(({ target }) => target === 'occurrence')
    .flatMap(({ evidence }) => evidence.map(({ exact, source }) => `“${exact}” (${titleOf(source)})`));
  return [
    input.words.dated(event),
    ...(when.note ? [wordsIn(when.note, input)] : []),
    ...words,
    ...(note ? [wordsIn(note, input)] : []),
    input.linkToEvent(id),
  ].join('\n');
}

/** Of control signs a calendar may hold only tabs and line ends; others are replaced by the sign for what cannot be read. */
function text(name: string, value: string): Line {
  return [name, {}, 'text', value.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '\ufffd')];
}
