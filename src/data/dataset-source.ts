/** Where the bytes of a dataset come from: an address here; a dropped file or text in the page later. */
import type { DatasetId } from '../domain/archive/ids';
import { fetchBytes } from './fetch-bytes';

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
  /** The bytes of a stored source text; `path` is relative to the dataset file. */
  readBytes(path: string, signal: AbortSignal): Promise<Uint8Array>;
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
