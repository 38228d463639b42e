import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ImportReport, type RecordReport, reportText, shortReport } from './import-report';

function reportOf(records: readonly RecordReport[], findings: ImportReport['findings'] = []): ImportReport {
  return { kept: 0, refused: 0, quoted: 0, undated: 0, remarked: 0, records, findings };
}

const record = (line: number): RecordReport => ({ line, title: 'A call', findings: [], reason: 'empty' });

it('is short for the page, and says how much is in the whole alone', () => {
  const many = Array.from({ length: 100_000 }, (_, at) => record(at + 2));
  const finding = { is: 'left-out', field: 'x', value: '', reason: 'unknown' } as const;
  const short = shortReport(reportOf(many, [finding]));
  expect(short.records).toEqual(many.slice(0, 200));
  expect(short).toMatchObject({ findings: [finding], unlisted: 99_800 });
  expect(shortReport(reportOf([record(2)])).unlisted).toBe(0);
  // One record may have very many findings.
  const full = { ...record(2), findings: Array.from({ length: 1000 }, () => finding) };
  const cut = shortReport(reportOf([full, record(3)]));
  expect(cut.records.map(({ findings }) => findings.length)).toEqual([200, 0]);
  expect(cut.unlisted).toBe(800);
});

it('is written whole, whatever it says', () => {
  const records = fc.array(
    fc.record({ line: fc.nat(), title: fc.string({ unit: 'binary' }), findings: fc.constant([]) }),
  );
  fc.assert(
    fc.property(records, (all) => {
      const report = reportOf(all);
      expect(JSON.parse(reportText(report).join(''))).toEqual(report);
    }),
  );
});
