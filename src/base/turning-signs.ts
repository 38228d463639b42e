/**
 * Signs that turn the direction of what follows them: embeddings and overrides (U+202A to U+202E), isolates (U+2066 to U+2069).
 * Markup isolates a text by the same signs, so one that is left open, or one too many, would reach out of its element.
 */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/u;
const ISOLATES = /[\u2066-\u2069]/gu;
const END = '\u2069';
/** Of no width and no direction: an end that ends nothing becomes one, so that all others keep their places. */
const NOTHING = '\u2060';

/** With each isolate ended, and no end too many: for where markup isolates it. */
export function balanced(text: string): string {
  if (!TURNING.test(text)) return text;
  let open = 0;
  const ended = text.replaceAll(ISOLATES, (sign) => {
    if (sign === END && open === 0) return NOTHING;
    open += sign === END ? -1 : 1;
    return sign;
  });
  return ended + END.repeat(open);
}

/** In an isolate where it has any, so that it turns nothing around it (Unicode Standard Annex 9); for where no markup can do so. */
export function isolateTurning(text: string): string {
  return TURNING.test(text) ? `\u2068${balanced(text)}${END}` : text;
}
