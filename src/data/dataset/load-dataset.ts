/** From the text of a dataset file to what the page works on: read, checked and indexed, on the page itself. */
import { inTime } from '../../base/in-time';
import { rest, runInSlices } from '../../base/slices';
import type { Archive, ArchiveHead } from '../../domain/archive/archive';
import type { EventStore } from '../../domain/store/event-store';
import { createMemoryStore } from '../../domain/store/memory-store';
import type { DatasetFile, DatasetSource } from '../dataset-source';
import { decodeText } from '../document/decode-text';
import { hasEndlessWord } from '../document/endless-words';
import type { PlacedProblem } from '../document/problem';
import type { FileHome } from '../file-home';
import { LoadFailure } from '../load-failure';
import { isWithoutWorkers } from '../without-workers';
import type { RemoteArchive } from '../worker/open-remote';
import { type ParsedDataset, parsing } from './parse-dataset';

/** A dataset that was read, or of which enough is read to be shown; `store` is absent with the archive. */
export interface LoadedDataset {
  readonly source: DatasetSource;
  /** Where its files lie. */
  readonly home: FileHome;
  readonly archive?: ArchiveHead;
  readonly store?: EventStore;
  /** Of the dataset file, in file order; of very many the first ones. */
  readonly problems: readonly PlacedProblem[];
  readonly problemCount: number;
  /** Events of the dataset, sound or not. */
  readonly eventCount: number;
  /** Present where the page itself holds all of it, as it does with small ones. */
  readonly whole?: WholeDataset;
  /** In the file itself, not in its parts. */
  readonly hasEndlessWord?: boolean;
  /** Present where a worker holds it. */
  readonly remote?: RemoteArchive;
}

export interface WholeDataset {
  readonly archive: Archive;
  readonly parsed: ParsedDataset;
}

/** A larger file is read by a worker; to start one takes longer than to read a smaller one. */
const SMALL_BYTES = 1_000_000;

export async function loadDataset(
  source: DatasetSource,
  opened: DatasetFile,
  signal: AbortSignal,
): Promise<LoadedDataset> {
  const { bytes, file } = opened;
  const endless = { hasEndlessWord: hasEndlessWord(bytes) };
  const isSmall = isWithoutWorkers || bytes.length <= SMALL_BYTES;
  const text = isSmall ? textOf(bytes, file) : undefined;
  if (text === undefined || (hasParts(text) && !isWithoutWorkers)) {
    return { ...(await loadRemote(source, opened, signal)), ...endless };
  }
  // What fetched the text, and this code, has had its turn already.
  await rest();
  const parsed = await runInSlices(parsing(text, file));
  await rest();
  return { ...loadedFrom(source, opened.home, parsed), ...endless };
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return decodeText(bytes).text;
  } catch (cause) {
    throw new LoadFailure(file, cause instanceof Error ? cause.message : String(cause));
  }
}

/** Where only a sentence speaks of parts, a worker reads what the page could have read: no harm is done. */
function hasParts(text: string): boolean {
  return text.includes('"eventParts"');
}

async function loadRemote(
  source: DatasetSource,
  { bytes, file, home }: DatasetFile,
  signal: AbortSignal,
): Promise<LoadedDataset> {
  const { openRemote } = await inTime(import('../worker/open-remote'));
  const remote = await openRemote({ bytes, file, home: forWorker(home) }, signal).catch((cause: unknown) => {
    throw new LoadFailure(file, cause instanceof Error ? cause.message : String(cause));
  });
  const { head, store, problems, problemCount, eventCount } = remote;
  return {
    ...{ source, home, problems, problemCount, eventCount, remote },
    ...(head && { archive: head, store }),
  };
}

/** A worker has an address of its own, from which a relative one would lead elsewhere. */
function forWorker(home: FileHome): FileHome {
  if (home.is === 'files') return home;
  return { is: 'folder', address: new URL(home.address, document.baseURI).href };
}

export function loadedFrom(source: DatasetSource, home: FileHome, parsed: ParsedDataset): LoadedDataset {
  const { archive, problems, eventCount } = parsed;
  return {
    ...{ source, home, problems, problemCount: problems.length, eventCount },
    ...(archive && { archive, store: createMemoryStore(archive), whole: { archive, parsed } }),
  };
}
