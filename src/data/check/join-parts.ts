/**
 * A dataset in parts as the dataset of one file that it stands for, so that one and the same check holds for both; and the
 * way back from a place in that to the part and its line.
 */
import { isObject } from '../dataset/raw-object';
import { partOfShape } from '../dataset/read-shape';
import { type EventPart, wireManifest } from '../dataset/wire-dataset';
import { type JsonDocument, parseJsonDocument } from '../document/json-document';
import type { PlacedProblem, Problem } from '../document/problem';
import { sha256Of } from '../document/sha256';
import { textFromUtf8 } from '../document/utf8';
import { unpacked } from '../parts/unpack';

export interface JoinedDataset {
  /** With the events of all parts; what cannot be read stands in it as `null`. */
  readonly text: string;
  /** What is wrong with the parts themselves. */
  readonly problems: readonly PlacedProblem[];
  /** Problems of the joined text at their places in manifest and parts. */
  place(problems: readonly Problem[]): readonly PlacedProblem[];
}

/** A record of the joined list: a line of a part, or `null` where nothing could be read. */
interface Origin {
  readonly file: string;
  readonly line: number;
  readonly document: JsonDocument | undefined;
}

type ReadBytes = (path: string) => Promise<Uint8Array>;

/** Undefined for a dataset of one file, and where the manifest itself is faulty: that is told without its parts. */
export async function joinParts(
  text: string,
  file: string,
  readBytes: ReadBytes,
): Promise<JoinedDataset | undefined> {
  const manifest = parseJsonDocument(text);
  const shaped = partOfShape(wireManifest, manifest.value);
  if (shaped === undefined || !isObject(manifest.value)) return undefined;
  const { eventParts: _, ...frame } = manifest.value;
  const origins: Origin[] = [];
  const problems: PlacedProblem[] = [];
  for (const part of shaped.eventParts) {
    // As the page names them: relative to the manifest, whose own place stands before.
    await readPart(part, file.slice(0, file.lastIndexOf('/') + 1) + part.path, readBytes, origins, problems);
  }
  const events = origins.map(({ document }) => document?.value ?? null);
  return {
    text: JSON.stringify({ ...frame, events }),
    problems,
    place: (found) => found.flatMap((problem) => placed(problem, file, manifest, origins)),
  };
}

async function readPart(
  part: EventPart,
  file: string,
  readBytes: ReadBytes,
  origins: Origin[],
  problems: PlacedProblem[],
): Promise<void> {
  const report = (message: string, remedy: string) =>
    problems.push({
      ...{ severity: 'error', path: [], message, remedy, file },
      place: { line: 1, column: 1 },
    });
  const lost = (cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    report(`this part cannot be read: ${why}`, 'put the part there, or correct its path in the manifest');
    // So that nobody is told that an event is missing which may stand in it.
    origins.push({ file, line: 1, document: undefined });
  };
  try {
    const lines = await unpacked(Uint8Array.from(await readBytes(part.path)));
    const hash = await sha256Of(lines);
    if (hash !== part.sha256)
      report('this part is not the one that was hashed', `restore the part, or write its new hash: ${hash}`);
    const before = origins.length;
    for (const [index, line] of textFromUtf8(lines).split('\n').entries()) {
      if (line.trim() === '') continue;
      const document = parseJsonDocument(line);
      const isJson = document.value !== undefined;
      origins.push({ file, line: index + 1, document: isJson ? document : undefined });
      for (const problem of document.problems.slice(0, isJson ? undefined : 1)) {
        const { column } = document.placeOf(problem.path);
        problems.push({ ...problem, file, place: { line: index + 1, column } });
      }
    }
    const count = origins.length - before;
    if (count !== part.events)
      report(
        `the manifest says that this part has ${part.events} events; it has ${count}`,
        `write ${count} in the manifest, or restore the part`,
      );
  } catch (cause) {
    lost(cause);
  }
}

function placed(
  problem: Problem,
  file: string,
  manifest: JsonDocument,
  origins: readonly Origin[],
): readonly PlacedProblem[] {
  const [list, index, ...path] = problem.path;
  const origin = list === 'events' && typeof index === 'number' ? origins[index] : undefined;
  if (origin === undefined) return [{ ...problem, file, place: manifest.placeOf(problem.path) }];
  // That nothing could be read there is told already.
  if (origin.document === undefined) return [];
  const place = { line: origin.line, column: origin.document.placeOf(path).column };
  return [{ ...problem, path, file: origin.file, place }];
}
