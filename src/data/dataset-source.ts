/** Where the bytes of a dataset come from: a folder of this site, files that somebody brought, or an address. */
import type { DatasetId } from '../domain/archive/ids';
import { type DatasetRef, keyOfRef } from './dataset-ref';
import { type FileHome, readFile } from './file-home';

export interface DatasetSource {
  /** Names the source among others, e.g. in a cache. */
  readonly key: string;
  /** The bytes of the dataset file, the name under which its problems are reported, and where its other files lie. */
  readDataset(signal: AbortSignal): Promise<DatasetFile>;
  /** Where the whole dataset can be had, relative to the page; absent where it has no address. */
  readonly address?: string;
  /** The bytes of a stored source text; `path` is relative to the dataset file. */
  readBytes(path: string, signal: AbortSignal): Promise<Uint8Array>;
}

export interface DatasetFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly file: string;
  readonly home: FileHome;
}

const DATASET_FILE = 'dataset.json';

/** A dataset in a folder below the app: `datasets/<id>/dataset.json` and its texts beside it. */
export function createSiteSource(id: DatasetId, base: string): DatasetSource {
  const folder = `${base}datasets/${encodeURIComponent(id)}/`;
  return {
    ...createHomeSource({ at: 'site', id }, { is: 'folder', address: folder }, DATASET_FILE),
    address: folder + DATASET_FILE,
  };
}

/** @param file path of the dataset file in its home, which is the name of its problems too */
function createHomeSource(ref: DatasetRef, home: FileHome, file: string): DatasetSource {
  return {
    key: keyOfRef(ref),
    readDataset: async (signal) => ({ bytes: await readFile(home, file, signal), file, home }),
    readBytes: (path, signal) => readFile(home, path, signal),
  };
}

/** The dataset in a page of one file; scripts/one-file.ts writes it there. */
export interface HeldDataset {
  readonly id: string;
  /** The texts of its files, by their paths relative to the dataset file, which is `dataset.json`. */
  readonly files: Readonly<Record<string, string>>;
}

/** Of the element that holds it, as JSON. */
export const HELD_DATASET = 'held-dataset';

/** Undefined in a page that is not of one file. */
export function heldByPage(): HeldDataset | undefined {
  // Where the build draws the first screen there is no page yet.
  const page = typeof document === 'undefined' ? undefined : document;
  const text = page?.getElementById(HELD_DATASET)?.textContent;
  return text ? JSON.parse(text) : undefined;
}

/** A page that holds one dataset has no other of its site: it asks nobody for anything. */
export function createPageSource(id: DatasetId, held: HeldDataset): DatasetSource {
  const texts = held.id === id ? Object.entries(held.files) : [];
  const files = new Map(texts.map(([path, text]) => [path, new Blob([text])]));
  return createHomeSource({ at: 'site', id }, { is: 'files', files }, DATASET_FILE);
}
