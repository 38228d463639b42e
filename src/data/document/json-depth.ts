/** How deep a JSON text goes, told before it is parsed: what is nested without end is refused at once. */

/** A dataset is some ten levels deep. */
export const DEEPEST = 100;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
/** `[` and `{`, `]` and `}`, which differ in one bit. */
const [OPENING, CLOSING] = [0x5b, 0x5d];
const WITHOUT_THE_BIT = ~0x20;

/** Where the first bracket stands that is deeper than allowed; undefined where none is. */
export function tooDeepAt(text: string, deepest = DEEPEST): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if ((code & WITHOUT_THE_BIT) === OPENING) {
      depth += 1;
      if (depth > deepest) return at;
    } else if ((code & WITHOUT_THE_BIT) === CLOSING) depth -= 1;
  }
  return undefined;
}

/** Where the string ends that begins at `start`; past the end where it does not. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}
