/** The hash of bytes, by the browser where it can: it is missing on hosts without encryption. */

export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // Absent in pages that are not secure, whatever the types say.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle !== undefined) return hexOf(new Uint8Array(await subtle.digest('SHA-256', bytes)));
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return hexOf(sha256(bytes));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
