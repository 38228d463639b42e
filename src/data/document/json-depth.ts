/** How deep a JSON text goes, told from its bytes before it is parsed: what is nested without end is refused at once. */

/** A dataset is some ten levels deep. */
export const DEEPEST = 100;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** `[` and `{`, `]` and `}`. */
const OPENING = [0x5b, 0x7b];
const CLOSING = [0x5d, 0x7d];

/** Where the first bracket stands that is deeper than allowed, in bytes; undefined where none is. */
export function tooDeepAt(bytes: Uint8Array, deepest = DEEPEST): number | undefined {
  let depth = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfString(bytes, at);
    else if (byte === OPENING[0] || byte === OPENING[1]) {
      depth += 1;
      if (depth > deepest) return at;
    } else if (byte === CLOSING[0] || byte === CLOSING[1]) depth -= 1;
  }
  return undefined;
}

/** Where the string ends that begins at `start`; past the end where it does not. */
function endOfString(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at += 1) {
    if (bytes[at] === QUOTE) return at;
    if (bytes[at] === BACKSLASH) at += 1;
  }
  return bytes.length;
}
