/** UTF-8 and what only looks like it: letters would be lost in silence. */

/** The text of a file that has to be UTF-8; throws where it is not. */
export function textFromUtf8(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text === undefined) throw new Error('it is not UTF-8');
  return text;
}

export function isUtf8(bytes: Uint8Array): boolean {
  return decoded(bytes) !== undefined;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
