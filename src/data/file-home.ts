/** Where the files of a dataset lie, as data that can be handed to a worker: in a folder with an address, or here. */
import { fetchBytes } from './fetch-bytes';
import { LoadFailure } from './load-failure';

export type FileHome =
  /** Address of the folder, with a slash at its end; a worker needs a whole one. */
  | { readonly is: 'folder'; readonly address: string }
  /** By path relative to the dataset file. */
  | { readonly is: 'files'; readonly files: ReadonlyMap<string, Blob> };

/** `path` is relative to the dataset file, and the name under which problems are told. Rejects with a `LoadFailure`. */
export async function readFile(
  home: FileHome,
  path: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  if (home.is === 'folder') return fetchBytes(home.address + path, path, signal);
  const blob = home.files.get(path);
  if (blob === undefined) throw new LoadFailure(path, 'this file is not among those that were brought', true);
  return bytesOfBlob(blob, path);
}

/** A file can be gone, or changed, since it was chosen. */
export async function bytesOfBlob(blob: Blob, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (cause) {
    throw new LoadFailure(name, cause instanceof Error ? cause.message : String(cause));
  }
}
