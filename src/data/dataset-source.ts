/** Where the bytes of a dataset come from: an address, or the page itself; a dropped file later. */
import type { DatasetId } from '../domain/archive/ids';
import { fetchBytes } from './fetch-bytes';
import { LoadFailure } from './load-failure';

export interface DatasetSource {
  /** Names the source among others, e.g. in a cache. */
  readonly key: string;
  /** Address of the dataset's own folder, with a slash at its end. */
  readonly folder: string;
  /** The bytes of the dataset file, and the name under which its problems are reported. */
  readDataset(
    signal: AbortSignal,
  ): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly file: string }>;
  /** Where the whole dataset can be had, relative to the page; absent where it has no address. */
  readonly address?: string;
  /** Present where the page reads the dataset whatever its size: a page of one file can start no worker. */
  readonly isReadHere?: true;
  /** The bytes of a stored source text; `path` is relative to the dataset file. */
  readBytes(path: string, signal: AbortSignal): Promise<Uint8Array>;
}

/** The dataset in a page of one file; scripts/one-file.ts writes it there. */
export interface HeldDataset {
  readonly id: string;
  /** The texts of its files, by their paths relative to the dataset file, which is `dataset.json`. */
  readonly files: Readonly<Record<string, string>>;
}

/** Of the element that holds it, as JSON. */
export const HELD_DATASET = 'held-dataset';

/** From the page where it holds a dataset, else from an address. `base` is the app's folder. */
export function datasetSource(id: DatasetId, base: string): DatasetSource {
  // Where the build draws the first screen there is no page yet.
  const page = typeof document === 'undefined' ? undefined : document;
  const held = page?.getElementById(HELD_DATASET)?.textContent;
  return held ? createPageSource(id, JSON.parse(held)) : createAddressSource(id, base);
}

/** A page that holds one dataset has no other: it asks nobody for anything. */
export function createPageSource(id: DatasetId, held: HeldDataset): DatasetSource {
  const files = new Map(held.id === id ? Object.entries(held.files) : []);
  const read = async (path: string) => {
    const text = files.get(path);
    if (text === undefined) throw new LoadFailure(path, 'not in this page', true);
    return new TextEncoder().encode(text);
  };
  const file = 'dataset.json';
  return {
    key: `page:${id}`,
    folder: './',
    isReadHere: true,
    readDataset: async () => ({ bytes: await read(file), file }),
    readBytes: read,
  };
}

/** A dataset in a folder below the app: `datasets/<id>/dataset.json` and its texts beside it. */
export function createAddressSource(id: DatasetId, base: string): DatasetSource {
  const folder = `${base}datasets/${encodeURIComponent(id)}/`;
  const file = 'dataset.json';
  return {
    key: `address:${id}`,
    folder,
    address: folder + file,
    async readDataset(signal) {
      return { bytes: await fetchBytes(folder + file, file, signal), file };
    },
    readBytes: (path, signal) => fetchBytes(folder + path, path, signal),
  };
}
