/**
 * One event from a line of a part, by the same rules as one in the file itself: the record, if it is sound, and all that
 * is wrong with it, each at its place. What it names among other events is checked when all have come.
 */
import type { DiplomaticEvent } from '../../domain/archive/event';
import { parseJsonDocument } from '../document/json-document';
import type { PlacedProblem } from '../document/problem';
import { eventFromWire } from './build-event';
import { checkEvent } from './check-event';
import { checkUnique } from './check-ids';
import { checkInferences } from './check-inferences';
import { inferenceReader, type SharedInferences, type WrittenInference } from './inferences';
import type { KnownIds } from './known-ids';
import { ifSound } from './read-records';
import { readShape } from './read-shape';
import { createReporter } from './reporter';
import { wireEvent } from './wire-records';

/** What an event may name. */
export interface EventReading {
  readonly known: KnownIds;
  readonly shared: SharedInferences;
}

/** The line and the file in which a record stands. */
export interface LinePlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

export interface ReadEventLine {
  /** Absent where the record is not sound. */
  readonly event?: DiplomaticEvent;
  readonly problems: readonly PlacedProblem[];
}

export function readEventLine(
  text: string,
  { file, line }: LinePlace,
  { known, shared }: EventReading,
): ReadEventLine {
  const document = parseJsonDocument(text);
  // Of a line that is no JSON the first fault tells enough: what comes after it follows from it.
  const problems = document.problems.slice(0, document.value === undefined ? 1 : undefined);
  const here = createReporter(problems);
  const written: WrittenInference[] = [];
  const record =
    document.value === undefined
      ? undefined
      : ifSound(problems, () => {
          const shaped = readShape(wireEvent, document.value, here);
          return shaped && eventFromWire(shaped, inferenceReader(shared, written), here);
        });
  const ids = record?.participations.map(({ id }, index) => ({
    record: id,
    path: ['participations', index, 'id'],
  }));
  checkUnique(ids ?? [], 'participation', here);
  const event =
    record &&
    ifSound(problems, () => {
      checkEvent(record, known, here);
      checkInferences(written, known);
      return record;
    });
  return {
    ...(event && { event }),
    problems: problems.map((problem) => ({
      ...(record && { event: record.id }),
      ...problem,
      file,
      place: { line, column: document.placeOf(problem.path).column },
    })),
  };
}
