/** The text of a file that has to be UTF-8; throws where it is not, since letters would be lost in silence. */
export function textFromUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8');
  }
}
