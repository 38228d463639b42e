/**
 * A table with one row for each event, for spreadsheets: CSV of RFC 4180 in UTF-8, with the byte order mark by which Excel knows
 * it. Each row says what dataset it is from, since rows are copied. The cells are those of `spreadsheet-text.ts`.
 */
import type { ArchiveHead } from '../../domain/archive/archive';
import { type DatePart, partsOfDate } from '../../domain/archive/date-parts';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Inference } from '../../domain/archive/evidence';
import type { ActorId, SourceId } from '../../domain/archive/ids';
import { quotationsOfEvent } from '../../domain/evidence/quotations';
import { formatCivilDay } from '../../domain/time/civil-day';
import { type BoundDay, boundsFromEdtf } from '../../domain/time/edtf-bounds';
import { formatEdtf } from '../../domain/time/edtf-format';
import { formatInstant } from '../../domain/time/instant';
import { type ExportInput, exportedVersion, wordsIn } from './export-input';
import { createTally, type ExportReport } from './export-report';
import { csvRecord } from './spreadsheet-text';

const BYTE_ORDER_MARK = '\ufeff';

export async function* writeCsv(input: ExportInput): AsyncGenerator<string, ExportReport> {
  const tally = createTally();
  const [ofEvent, ofDataset] = [eventColumns(input), datasetColumns(input)];
  yield BYTE_ORDER_MARK + csvRecord([...Object.keys(ofEvent), ...Object.keys(ofDataset)]);
  for await (const event of input.events) {
    yield csvRecord([...Object.values(ofEvent).map((cell) => cell(event)), ...Object.values(ofDataset)]);
    tally.countWritten();
  }
  return tally.report();
}

/** In the order of the columns. */
function eventColumns(input: ExportInput): Readonly<Record<string, (event: DiplomaticEvent) => string>> {
  const names = namesIn(input.head, input);
  const bound = (side: 'earliest' | 'latest') => (event: DiplomaticEvent) =>
    event.when.edtf ? isoDay(boundsFromEdtf(event.when.edtf)[side]) : '';
  const instant = (end: 'start' | 'end') => (event: DiplomaticEvent) => {
    const known = event.when.instant?.[end];
    return known === undefined ? '' : formatInstant(known);
  };
  return {
    id: ({ id }) => id,
    title: ({ title }) => wordsIn(title, input),
    date: ({ when }) => (when.edtf ? formatEdtf(when.edtf) : ''),
    date_from: bound('earliest'),
    date_to: bound('latest'),
    date_printed: ({ when }) => when.printed?.words ?? '',
    date_basis: ({ when }) =>
      inList(partsOfDate(when).map(({ part, basis }) => `${columnOf(part)} ${basis.is}`)),
    date_note: ({ when }) => (when.note ? wordsIn(when.note, input) : ''),
    time_zone: ({ when }) => when.timeZone ?? '',
    instant_start: instant('start'),
    instant_end: instant('end'),
    kind: ({ kind }) => kind,
    standing: ({ standing }) => standing,
    channel: ({ where }) => where?.channel ?? '',
    place: ({ where }) => (where?.place ? wordsIn(where.place, input) : ''),
    participations: ({ participations }) =>
      inList(participations.map(({ actor, role }) => `${names.actor(actor)} (${role})`)),
    evidence: ({ noEvidenceYet, claims }) => (noEvidenceYet ? 'none yet' : `${claims.length} claims`),
    note: ({ note }) => (note ? wordsIn(note, input) : ''),
    quotations: (event) =>
      inList(quotationsOfEvent(event).map(({ quotation: { exact, source } }) => `“${exact}” [${source}]`)),
    sources: (event) => inList([...sourcesOf(event)].map((id) => `${names.source(id)} [${id}]`)),
    inferences: (event) =>
      inList(inferencesOf(event).map(([of, { reason }]) => `${of}: ${wordsIn(reason, input)}`)),
    link: ({ id }) => input.linkToEvent(id),
  };
}

function datasetColumns(input: ExportInput): Readonly<Record<string, string>> {
  const { id, title, rightsNote, licence, curators } = input.head;
  return {
    dataset: id,
    dataset_version: exportedVersion(input),
    dataset_title: wordsIn(title, input),
    rights: wordsIn(rightsNote, input),
    licence,
    curators: inList(curators),
    dataset_link: input.link,
  };
}

function inList(texts: readonly string[]): string {
  return texts.join('; ');
}

/** Nothing where it is open, or where nobody tells it. */
function isoDay(day: BoundDay): string {
  return typeof day === 'string' ? '' : formatCivilDay(day);
}

/** As the columns are spelled. */
function columnOf(part: DatePart): string {
  return part === 'timeZone' ? 'time_zone' : part;
}

function sourcesOf(event: DiplomaticEvent): ReadonlySet<SourceId> {
  return new Set(quotationsOfEvent(event).map(({ quotation }) => quotation.source));
}

/** What is in the row although no words say it, by its claim or by the part of the date. */
function inferencesOf({
  claims,
  when,
}: DiplomaticEvent): readonly (readonly [string, Pick<Inference, 'reason'>])[] {
  const ofDate = partsOfDate(when);
  return [
    ...ofDate.flatMap(({ part, basis }) =>
      basis.is === 'inferred' ? [[columnOf(part), basis] as const] : [],
    ),
    ...claims.flatMap(({ id, inference }) => (inference ? [[id, inference] as const] : [])),
  ];
}

/** Names by id; the id itself where the dataset has no record of it. */
function namesIn({ actors, sources }: ArchiveHead, input: ExportInput) {
  const ofActors = new Map(actors.map(({ id, name }) => [id, wordsIn(name, input)]));
  const ofSources = new Map(sources.map(({ id, title }) => [id, wordsIn(title, input)]));
  return {
    actor: (id: ActorId) => ofActors.get(id) ?? id,
    source: (id: SourceId) => ofSources.get(id) ?? id,
  };
}
