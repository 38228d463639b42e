/** Where the bytes of a dataset come from: an address here; a dropped file or text in the page later. */
import type { DatasetId } from '../domain/archive/ids';
import { LoadFailure } from './load-failure';

export interface DatasetSource {
  /** Names the source among others, e.g. in a cache. */
  readonly key: string;
  /** The text of the dataset file, and the name under which its problems are reported. */
  readDataset(signal: AbortSignal): Promise<{ readonly text: string; readonly file: string }>;
  /** A stored source text; `path` is relative to the dataset file. */
  readText(path: string, signal: AbortSignal): Promise<string>;
}

/** A dataset in a folder below the app: `datasets/<id>/dataset.json` and its texts beside it. */
export function createAddressSource(id: DatasetId, base: string): DatasetSource {
  const folder = `${base}datasets/${encodeURIComponent(id)}/`;
  return {
    key: `address:${id}`,
    readDataset: async (signal) => ({
      text: await fetchText(`${folder}dataset.json`, 'dataset.json', signal),
      file: 'dataset.json',
    }),
    readText: (path, signal) => fetchText(folder + path, path, signal),
  };
}

async function fetchText(address: string, name: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal }).catch((cause: unknown) => {
    throw new LoadFailure(name, cause instanceof Error ? cause.message : String(cause));
  });
  if (!response.ok) throw new LoadFailure(name, String(response.status), response.status === 404);
  const text = await response.text();
  // A host that answers every address with its front page would otherwise pass HTML off as data.
  if (/^\s*<!doctype html/i.test(text)) throw new LoadFailure(name, '404', true);
  return text;
}
