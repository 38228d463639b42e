/** Bytes from an address; what goes wrong is told with the file's name. */
import { LoadFailure } from './load-failure';

/** `name` is what problems call the file. Rejects with a `LoadFailure`. */
export async function fetchBytes(
  address: string,
  name: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
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
