/** Every format of any archive, not only of those that are shipped: what is in the file is counted by readers that others wrote. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { archives } from '../../domain/store/test-archives';
import { budgetOf } from '../test-fuzz';
import { writeCsv } from './csv';
import type { ExportWriter } from './export-input';
import { writeIcalendar } from './icalendar';
import { writeSchemaOrg } from './schema-org';
import { fileOf, inputOf } from './test-exports';
import { expandedFrom, nodesAt } from './test-json-ld';
import { writeWebAnnotations } from './web-annotations';

type Count = (text: string) => number | Promise<number>;

const FORMATS: readonly (readonly [name: string, writer: ExportWriter, count: Count])[] = [
  ['CSV', writeCsv, (text) => parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }).length],
  [
    'iCalendar',
    writeIcalendar,
    (text) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').length,
  ],
  [
    'schema.org',
    writeSchemaOrg,
    async (text) => nodesAt(await expandedFrom(text), 'http://schema.org/hasPart').length,
  ],
];

it.each(FORMATS)('%s has every event, or says how many it leaves out', async (_name, writer, count) => {
  await fc.assert(
    fc.asyncProperty(archives, async (archive) => {
      const { text, report } = await fileOf(writer, inputOf(archive));
      expect(await count(text)).toBe(report.written);
      const leftOut = report.leftOut.reduce((sum, each) => sum + each.count, 0);
      expect(report.written + leftOut).toBe(archive.events.length);
    }),
    budgetOf(40),
  );
});

it('Web Annotations are read whole, and leave out only what quotes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(archives, async (archive) => {
      const { text, report } = await fileOf(writeWebAnnotations, inputOf(archive));
      expect(await expandedFrom(text)).toBeDefined();
      expect(report.written).toBe(archive.events.length);
    }),
    budgetOf(20),
  );
});
