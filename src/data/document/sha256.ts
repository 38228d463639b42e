/** The hash of bytes, by the browser where it can: it is missing on hosts without encryption. */
import { runInSlices, type Sliced } from '../../base/slices';

/** So many bytes the browser takes over in one go without its being felt: it copies them before it hashes beside the page. */
const AT_ONCE = 2 ** 23;
/** Bytes hashed between two rests. */
const PIECE = 2 ** 18;

/** In hexadecimal digits, 64 of them. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // Absent in pages that are not secure, whatever the types say.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle !== undefined && bytes.length <= AT_ONCE) {
    return hexOf(new Uint8Array(await subtle.digest('SHA-256', bytes)));
  }
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return hexOf(await runInSlices(hashedInPieces(sha256.create(), bytes)));
}

interface Hash {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
}

function* hashedInPieces(hash: Hash, bytes: Uint8Array): Sliced<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE) {
    hash.update(bytes.subarray(from, from + PIECE));
    yield;
  }
  return hash.digest();
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
