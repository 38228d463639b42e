/**
 * From imported records to a dataset of our own format, as text: everything that was read is in it, and what nobody has quoted
 * words for says so. What was found on the way is told record by record.
 */
import { FORMAT, FORMAT_VERSION } from '../dataset/wire-dataset';
import { idOfDataset } from './dataset-id';
import { eventFromRecord } from './event-from-record';
import type { ImportReport, RecordReport } from './import-report';
import { ImportedNames } from './imported-names';
import type { AboutImport, ImportedFile, ImportedRecord } from './imported-record';
import { settledRecord } from './settled-record';
import { SpanOfDates } from './span-of-dates';

export interface ImportedDataset {
  /** JSON, an event or outside reference a line; its parts make the text. */
  readonly text: readonly string[];
  readonly title: string;
  readonly report: ImportReport;
}

export function datasetFromRecords(imported: ImportedFile, about: AboutImport): ImportedDataset {
  const names = new ImportedNames(about);
  const span = new SpanOfDates();
  const reports: RecordReport[] = [];
  const events: string[] = [];
  let undated = 0;
  let quoted = 0;
  for (const record of imported.records) {
    const settled = settledRecord(record, about);
    if (!settled.ok) {
      reports.push(leftOut(record, settled.error));
      continue;
    }
    const { event, findings } = eventFromRecord(settled.value, about, names);
    if (record.quotation !== undefined) quoted += 1;
    if (event.when === undefined || event.when.edtf === undefined) undated += 1;
    else span.add(event.when.edtf);
    events.push(JSON.stringify(event));
    const { line, title } = record;
    if (findings.length > 0) reports.push({ line, title, event: event.id, findings });
  }
  for (const { line, opening, reason } of imported.refused) {
    reports.push({ line, title: opening, findings: [], reason });
  }
  const refused = imported.records.length - events.length + imported.refused.length;
  const { actors, sources, outsideReferences } = names;
  const title = imported.title ?? nameWithoutEnding(about.file);
  const words = (text: string) => ({ en: text });
  const head = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    id: idOfDataset(title, imported.records),
    version: `imported-${about.today}`,
    title: { [about.language]: title },
    summary:
      imported.summary === undefined
        ? words(`Taken over from “${about.file}”.`)
        : { [about.language]: imported.summary },
    curators: [],
    licence: 'not stated',
    rightsNote: words(`Taken over from “${about.file}”. Nobody has said whose texts these are.`),
    asOf: about.today,
    defaultWindow: span.asEdtf() ?? about.today.slice(0, 4),
    defaultZone: 'UTC',
    sides: [],
    inferences: names.inferences,
    actors,
    sources,
  };
  const opening = JSON.stringify(head, undefined, 2).replace(/\n\}$/u, '');
  return {
    text: [
      ...[
        opening,
        ...listOf(
          'outsideReferences',
          outsideReferences.map((each) => JSON.stringify(each)),
        ),
      ],
      ...[...listOf('events', events), '\n}\n'],
    ],
    title,
    report: {
      kept: events.length,
      refused,
      quoted,
      undated,
      remarked: reports.length - refused,
      records: reports.sort((a, b) => a.line - b.line),
      findings: imported.findings,
    },
  };
}

/** No event is made of it, and all that it says stands in the report. */
function leftOut(record: ImportedRecord, reason: string): RecordReport {
  const { line, title, edtf, dateNote, id, kind, standing, place, people, note, links, quotation } = record;
  const texts = [
    ...[title, standing, edtf, dateNote, kind, place, ...people, note],
    ...links.flatMap(({ url, title: name, publisher }) => [url, name, publisher]),
    ...[quotation?.exact, quotation?.source, id],
  ];
  return { line, title: texts.filter(Boolean).join(' · '), findings: record.findings, reason };
}

/** A record a line: with a million of them every blank counts. */
function listOf(name: string, records: readonly string[]): readonly string[] {
  const lines = records.map((record, at) => `${at === 0 ? '\n' : ',\n'}    ${record}`);
  return [`,\n  "${name}": [`, ...lines, lines.length === 0 ? ']' : '\n  ]'];
}

function nameWithoutEnding(file: string): string {
  return file.replace(/^.*\//u, '').replace(/\.[^.]+$/u, '') || file;
}
