/**
 * Words without an end, as nobody writes them. Where each letter is kerned to the next, Chromium shapes all that is left of such
 * a word for each line anew: of a hundred thousand letters it is not done in ten seconds. Not kerned, they take it milliseconds.
 */

/** In bytes. */
const ENDLESS = 2000;

/**
 * Whether the file of a dataset has one. Of each stretch as long as such a word it looks at one byte and what stands around it, so
 * that a large file takes no longer than a few thousand words.
 *
 * @param bytes in UTF-8
 */
export function hasEndlessWord(bytes: Uint8Array): boolean {
  for (let at = ENDLESS - 1; at < bytes.length; at += ENDLESS) {
    let [from, to] = [at, at];
    while (to - from < ENDLESS && isOfWord(bytes[from - 1])) from -= 1;
    while (to - from < ENDLESS && isOfWord(bytes[to])) to += 1;
    if (to - from >= ENDLESS) return true;
  }
  return false;
}

const [BLANK, QUOTE] = [0x20, 0x22];
/** Here begin, above most alphabets, the signs of three bytes: Chinese, Japanese and Korean may be broken anywhere. */
const WIDE = 0xe2;

function isOfWord(byte = BLANK): boolean {
  return byte > BLANK && byte !== QUOTE && byte < WIDE;
}
