/**
 * Writes the events of a range, and the texts that they quote. Any range can be written without the others, so that
 * a large archive is written by several workers; this file is also what such a worker runs.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { drawEvent, type Reported } from './events';
import { type EventPart, type SourceRecord, type Stored, sourceRecord } from './manifest';
import { drawMoments, isoDay } from './moments';
import { type BareRow, bareRow } from './peer-rows';
import { chanceFrom, chanceOf } from './random';

const SEED = 20211116;
/** So many events quote one source. */
export const PER_SOURCE = 200;

export interface RangeOrder {
  /** Events in the whole archive. */
  readonly size: number;
  readonly folder: string;
  /** Serials from 0; a part and a source begin at `from`, and end at `to` or beyond the archive. */
  readonly from: number;
  readonly to: number;
  readonly perPart: number;
  /** Whether the events themselves are wanted too: for the archive as one file, and for bare timelines. */
  readonly isKept: boolean;
}

export interface WrittenRange {
  readonly sources: readonly SourceRecord[];
  readonly eventParts: readonly EventPart[];
  /** Empty unless they were asked for. */
  readonly events: readonly Reported['event'][];
  readonly rows: readonly BareRow[];
}

export function writeRange({ size, folder, from, to, perPart, isKept }: RangeOrder): WrittenRange {
  const moments = drawMoments(size, chanceFrom(SEED));
  const written = {
    sources: [] as SourceRecord[],
    eventParts: [] as EventPart[],
    events: [] as Reported['event'][],
    rows: [] as BareRow[],
  };
  let sentences: string[] = [];
  let lines: string[] = [];
  const last = Math.min(to, size) - 1;
  for (let serial = from; serial <= last; serial += 1) {
    const moment = moments[serial];
    if (moment === undefined) break;
    const volume = Math.floor(serial / PER_SOURCE) + 1;
    const source = `dispatches-${volume}`;
    const reported = drawEvent(serial, moment, source, chanceOf(SEED, serial));
    sentences.push(reported.sentence);
    lines.push(JSON.stringify(reported.event));
    if (isKept) {
      written.events.push(reported.event);
      written.rows.push(bareRow(serial, moment, reported));
    }
    if (sentences.length === PER_SOURCE || serial === last) {
      const text = writeStored(folder, `texts/${source}.txt`, inParagraphs(sentences));
      written.sources.push(sourceRecord(source, volume, text));
      sentences = [];
    }
    if (lines.length === perPart || serial === last) {
      const name = String(Math.floor(serial / perPart) + 1).padStart(4, '0');
      const first = moments[serial - lines.length + 1]?.day ?? moment.day;
      const text = `${lines.join('\n')}\n`;
      const { path } = writeStored(folder, `events/${name}.ndjson.gz`, gzipSync(text));
      written.eventParts.push({
        path,
        // Of the lines, unpacked: some hosts unpack what is called .gz on the way.
        sha256: sha256Of(text),
        events: lines.length,
        begin: `${isoDay(first)}/${isoDay(moment.day)}`,
      });
      lines = [];
    }
  }
  return written;
}

export function writeStored(folder: string, path: string, contents: string | Uint8Array): Stored {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
  return { path, sha256: sha256Of(contents) };
}

function sha256Of(contents: string | Uint8Array): string {
  return createHash('sha256').update(contents).digest('hex');
}

/** Five sentences to a paragraph. */
function inParagraphs(sentences: readonly string[]): string {
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 5) }, (_, index) =>
    sentences.slice(index * 5, index * 5 + 5).join(' '),
  );
  return `${paragraphs.join('\n\n')}\n`;
}

/** In a worker: the order is its one argument, the answer its one message. */
export async function main([order = '{}']: readonly string[]): Promise<number> {
  parentPort?.postMessage(writeRange(JSON.parse(order) as RangeOrder));
  return 0;
}
