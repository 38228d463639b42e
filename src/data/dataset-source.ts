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
