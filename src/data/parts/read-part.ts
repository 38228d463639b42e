/**
 * From the lines of a part to its columns. Nearly every event is scanned (`data/scan`); one of which the scanner is not sure
 * is read by the reader that makes objects, which knows what is wrong with it and where.
 */
import type { ColumnPart } from '../../domain/columns/column-part';
import { ColumnPartBuilder } from '../../domain/columns/column-part';
import { factsFromEvent } from '../../domain/columns/facts-from-event';
import { idIn } from '../dataset/raw-lists';
import { type EventReading, readEventLine } from '../dataset/read-event-line';
import type { PlacedProblem } from '../document/problem';
import { isUtf8 } from '../document/utf8';
import type { KnownNames } from '../scan/known-names';
import { EventScanner } from '../scan/scan-event';

export interface ReadPart {
  readonly columns: ColumnPart;
  /** At most `MOST_PROBLEMS` of them are told. */
  readonly problems: readonly PlacedProblem[];
  readonly problemCount: number;
  readonly lineCount: number;
  /** Ids of records that are not shown: they may be named all the same. */
  readonly withheldIds: readonly string[];
  /** Whether a record has no id that can be read, so that any id may be the one that is meant. */
  readonly hasUnknownIds: boolean;
}

export interface PartReader {
  /**
   * @param bytes unpacked, in UTF-8
   * @param file the name under which problems are reported
   * @param isLeftOut tells of a record that begins at this byte whether it is not to be shown
   */
  read(bytes: Uint8Array, file: string, isLeftOut?: (place: number) => boolean): ReadPart;
}

/** A part in which nothing is right would fill the memory with the same sentence. */
const MOST_PROBLEMS = 200;
const LINE_END = 0x0a;

export function createPartReader(known: KnownNames, reading: EventReading): PartReader {
  const scanner = new EventScanner(known);
  return {
    read(bytes, file, isLeftOut = () => false) {
      const builder = new ColumnPartBuilder();
      const problems: PlacedProblem[] = [];
      const withheldIds: string[] = [];
      let [problemCount, lineCount] = [0, 0];
      let hasUnknownIds = false;

      function readSlowly(place: number, end: number): void {
        const line = bytes.subarray(place, end);
        const text = new TextDecoder().decode(line);
        const found = readEventLine(text, { file, line: lineCount }, reading);
        const faults = isUtf8(line) ? found.problems : [notUtf8(file, lineCount), ...found.problems];
        problemCount += faults.length;
        problems.push(...faults.slice(0, Math.max(MOST_PROBLEMS - problems.length, 0)));
        if (found.event === undefined) {
          const id = idOfLine(text);
          if (id === undefined) hasUnknownIds = true;
          else withheldIds.push(id);
        } else if (!isLeftOut(place)) {
          const { facts, bytes: ids } = factsFromEvent(found.event, known.head, known.names);
          builder.add(facts, ids, place);
        }
      }

      for (let place = 0; place < bytes.length; ) {
        const isScanned = scanner.scan(bytes, place);
        const end = isScanned ? scanner.end : lineEnd(bytes, place);
        if (isScanned || !isBlank(bytes, place, end)) lineCount += 1;
        if (!isScanned && !isBlank(bytes, place, end)) readSlowly(place, end);
        else if (isScanned && !isLeftOut(place)) builder.add(scanner.facts, bytes, place);
        place = end + 1;
      }
      return { columns: builder.finish(), problems, problemCount, lineCount, withheldIds, hasUnknownIds };
    },
  };
}

/** The line that begins here, without its end. */
export function lineAt(bytes: Uint8Array, place: number): string {
  return new TextDecoder().decode(bytes.subarray(place, lineEnd(bytes, place)));
}

function lineEnd(bytes: Uint8Array, place: number): number {
  const end = bytes.indexOf(LINE_END, place);
  return end === -1 ? bytes.length : end;
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((bytes[at] ?? 0) > 0x20) return false;
  return true;
}

function notUtf8(file: string, line: number): PlacedProblem {
  return {
    severity: 'error',
    path: [],
    message: 'this line is not UTF-8',
    remedy: 'store the part in UTF-8; letters that cannot be read are shown as �',
    file,
    place: { line, column: 1 },
  };
}

function idOfLine(text: string): string | undefined {
  try {
    return idIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}
