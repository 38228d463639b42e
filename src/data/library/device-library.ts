/** The library of this page, opened once; and datasets that were brought and are not in it, which live as long as the page does. */
import type { Result } from '../../base/result';
import { type Library, openLibrary } from './library';
import { createLibraryId, type LibraryEntry, type LibraryId } from './library-entry';
import type { LibraryFailure } from './library-failure';
import type { NewEntry } from './write-library';

let opened: Promise<Result<Library, LibraryFailure>> | undefined;

/** What could not be opened is tried again at the next time. */
export async function deviceLibrary(): Promise<Result<Library, LibraryFailure>> {
  opened ??= openLibrary();
  const library = await opened;
  if (!library.ok) opened = undefined;
  return library;
}

/** A dataset as it was brought. */
export type HeldDataset = Pick<NewEntry, 'name' | 'origin' | 'dataset' | 'files'>;

const held = new Map<LibraryId, HeldDataset>();

/** From now on it can be opened by the id that it has in the library, once it is kept there. */
export function holdDataset(dataset: HeldDataset): LibraryId {
  const id = createLibraryId();
  held.set(id, dataset);
  return id;
}

export function heldDataset(id: LibraryId): HeldDataset | undefined {
  return held.get(id);
}

const keeping = new Map<LibraryId, Promise<Result<LibraryEntry, LibraryFailure>>>();

/** Puts what is held into the library, once, however often it is asked; where that fails it is held on, and can be tried again. */
export function keepHeld(
  id: LibraryId,
  facts: Pick<NewEntry, 'title' | 'datasetVersion' | 'eventCount'>,
): Promise<Result<LibraryEntry, LibraryFailure>> {
  const kept = keeping.get(id) ?? keep(id, facts).finally(() => keeping.delete(id));
  keeping.set(id, kept);
  return kept;
}

async function keep(
  id: LibraryId,
  facts: Pick<NewEntry, 'title' | 'datasetVersion' | 'eventCount'>,
): Promise<Result<LibraryEntry, LibraryFailure>> {
  const dataset = held.get(id);
  if (dataset === undefined) throw new Error('no dataset is held by that id');
  const library = await deviceLibrary();
  if (!library.ok) return library;
  const added = await library.value.add({ ...dataset, ...facts, id });
  if (added.ok) held.delete(id);
  return added;
}
