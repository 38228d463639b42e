/**
 * The dataset in its own format, to be opened here again: what is read of the file is the archive that was written. The head
 * stands as in a file written by hand, each event on a line of its own.
 */
import { excerptOfEvent, excerptOfHead } from './excerpt';
import { type ExportInput, exportedVersion } from './export-input';
import { createTally, type ExportReport } from './export-report';
import { wireFromEvent } from './wire-from-event';
import { wireFromHead } from './wire-from-head';

export async function* writeReadoutJson(input: ExportInput): AsyncGenerator<string, ExportReport> {
  const { head, events, includes, link } = input;
  const tally = createTally();
  const written = includes ? excerptOfHead(head, includes, tally) : head;
  const frame = {
    ...wireFromHead({ ...written, version: exportedVersion(input) }),
    exportedFrom: link,
  };
  yield `${JSON.stringify(frame, null, 2).slice(0, -2)},\n  "events": [`;
  let separator = '\n';
  for await (const event of events) {
    const record = includes ? excerptOfEvent(event, includes, tally) : event;
    yield `${separator}    ${JSON.stringify(wireFromEvent(record))}`;
    separator = ',\n';
    tally.countWritten();
  }
  yield '\n  ]\n}\n';
  return tally.report();
}
