/** Where the bytes of a dataset come from: an address here; a dropped file or text in the page later. */
import type { DatasetId } from '../domain/archive/ids';
import { textFromUtf8 } from './document/utf8';
import { LoadFailure } from './load-failure';

export interface DatasetSource {
  /** Names the source among others, e.g. in a cache. */
  readonly key: string;
  /** Where the whole dataset can be had, relative to the page; absent where it has no address. */
  readonly address?: string;
  /** The text of the dataset file, and the name under which its problems are reported. */
  readDataset(signal: AbortSignal): Promise<{ readonly text: string; readonly file: string }>;
  /** The bytes of a stored source text; `path` is relative to the dataset file. */
  readBytes(path: string, signal: AbortSignal): Promise<Uint8Array>;
}

/** A dataset in a folder below the app: `datasets/<id>/dataset.json` and its texts beside it. */
export function createAddressSource(id: DatasetId, base: string): DatasetSource {
  const folder = `${base}datasets/${encodeURIComponent(id)}/`;
  const file = 'dataset.json';
  return {
    key: `address:${id}`,
    address: folder + file,
    async readDataset(signal) {
      const bytes = await fetchBytes(folder + file, file, signal);
      try {
        return { text: textFromUtf8(bytes), file };
      } catch (cause) {
        throw new LoadFailure(file, cause instanceof Error ? cause.message : String(cause));
      }
    },
    readBytes: (path, signal) => fetchBytes(folder + path, path, signal),
  };
}

async function fetchBytes(address: string, name: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(address, { signal }).catch((cause: unknown) => {
    throw new LoadFailure(name, cause instanceof Error ? cause.message : String(cause));
  });
  if (!response.ok) throw new LoadFailure(name, String(response.status), response.status === 404);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // A host that answers every address with its front page would otherwise pass HTML off as data.
  const opening = new TextDecoder().decode(bytes.subarray(0, 256));
  if (/^\s*<!doctype html/i.test(opening)) throw new LoadFailure(name, '404', true);
  return bytes;
}
