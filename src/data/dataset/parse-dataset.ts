/**
 * From the text of a dataset file to an archive, or to the list of what is wrong with it; often both.
 * A faulty record is taken out and reported at its place, the sound ones are kept.
 */
import { runAtOnce, type Sliced } from '../../base/slices';
import type { Archive } from '../../domain/archive/archive';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Source } from '../../domain/archive/source';
import { type JsonDocument, parsingJson } from '../document/json-document';
import { inFileOrder, type PlacedProblem, type Problem } from '../document/problem';
import { archiveFromWire, type DatasetPaths, NO_PATHS } from './archive-from-wire';
import { isObject } from './raw-object';
import type { EventReading } from './read-event-line';
import { readShape } from './read-shape';
import { createReporter } from './reporter';
import { subjectAt } from './subject';
import { type EventPart, type WireManifest, wireDataset, wireManifest } from './wire-dataset';

export interface ParsedDataset {
  /** Absent where the file is not JSON or its outer shape is wrong. */
  readonly archive?: Archive;
  /** The parts in which the events lie; absent where they stand in the file itself. */
  readonly eventParts?: readonly EventPart[];
  /** What events of parts may name. */
  readonly reading?: EventReading;
  /** In file order. */
  readonly problems: readonly PlacedProblem[];
  /** Events of the file, sound or not. */
  readonly eventCount: number;
  /** Events whose record could be read, sound or not. */
  readonly readEvents: readonly DiplomaticEvent[];
  /** Sources whose texts can be checked, also those whose record is faulty elsewhere. */
  readonly readSources: readonly Source[];
  /** False where an event or a source could not be read, so that nobody knows what it quotes. */
  readonly areAllQuotationsKnown: boolean;
  readonly paths: DatasetPaths;
  /** Gives later findings (of the evidence) their line and column. */
  place(problems: readonly Problem[]): readonly PlacedProblem[];
}

/** `file` is the name that problems carry, e.g. "dataset.json". */
export function parseDataset(text: string, file: string): ParsedDataset {
  return runAtOnce(parsing(text, file));
}

/** The same in parts, for a page that must not stand still. */
export function* parsing(text: string, file: string): Sliced<ParsedDataset> {
  const document = yield* parsingJson(text);
  const problems: Problem[] = [...document.problems];
  const root = createReporter(problems);
  const { value } = document;
  yield;
  const isManifest = isObject(value) && value.eventParts !== undefined;
  const manifest = isManifest ? readShape(wireManifest, value, root) : undefined;
  const frame = value === undefined || isManifest ? manifest : readShape(wireDataset, value, root);
  const built = isObject(value) ? yield* archiveFromWire(value, frame, problems) : undefined;
  const place = (found: readonly Problem[]) => placeProblems(found, document, file);
  return {
    ...(built?.archive !== undefined && { archive: built.archive }),
    ...(built !== undefined && { reading: built.reading }),
    ...(manifest !== undefined && { eventParts: manifest.eventParts }),
    problems: place(problems),
    eventCount: manifest ? eventsOfParts(manifest) : (built?.eventCount ?? 0),
    readEvents: built?.readEvents ?? [],
    readSources: built?.readSources ?? [],
    areAllQuotationsKnown: built?.areAllQuotationsKnown ?? false,
    paths: built?.paths ?? NO_PATHS,
    place,
  };
}

function eventsOfParts({ eventParts }: WireManifest): number {
  return eventParts.reduce((sum, { events }) => sum + events, 0);
}

function placeProblems(
  found: readonly Problem[],
  document: JsonDocument,
  file: string,
): readonly PlacedProblem[] {
  return inFileOrder(
    found.map((problem) => ({
      ...subjectAt(document.value, problem.path),
      ...problem,
      file,
      place: document.placeOf(problem.path),
    })),
  );
}
