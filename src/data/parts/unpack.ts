/** The bytes of a part as they are read: unpacked, if they come packed. */

const GZIP = [0x1f, 0x8b] as const;

/** Whether the bytes are packed is seen from themselves: a host may have unpacked on the way what is called `.gz`. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== GZIP[0] || bytes[1] !== GZIP[1]) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
