/** The bytes of a part, as they are served and as they are read, if they are those that the manifest names. */
import type { EventPart } from '../dataset/wire-dataset';
import { sha256Of } from '../document/sha256';
import { type FileHome, readFile } from '../file-home';
import { LoadFailure } from '../load-failure';
import { unpacked } from './unpack';

export interface PartBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lines: Uint8Array<ArrayBuffer>;
}

/** Rejects with a `LoadFailure` where it cannot be fetched, is another, or cannot be unpacked. */
export async function fetchPart(
  home: FileHome,
  { path, sha256 }: Pick<EventPart, 'path' | 'sha256'>,
  signal: AbortSignal,
): Promise<PartBytes> {
  const bytes = await readFile(home, path, signal);
  const lines = await unpacked(bytes).catch((cause: unknown) => {
    throw new LoadFailure(
      path,
      `it cannot be unpacked: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  });
  // The lines are hashed, not the file: some hosts unpack what is called `.gz` on the way.
  const hash = await sha256Of(lines);
  if (hash !== sha256) throw new LoadFailure(path, `it is not the part that was hashed; its hash is ${hash}`);
  return { bytes, lines };
}
