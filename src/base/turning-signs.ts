/** Signs that turn the direction of what follows them: embeddings and overrides (U+202A to U+202E), isolates (U+2066 to U+2069). */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/u;

/** In an isolate where it has any, so that it turns nothing around it (Unicode Standard Annex 9); for where no markup can do so. */
export function isolateTurning(text: string): string {
  return TURNING.test(text) ? `\u2068${text}\u2069` : text;
}
