/**
 * Texts made alike for comparing: without case, accents, and the differences of width and of dashes and quotes.
 * Each letter of what comes out knows where it stood, so that what is found can be shown where it is.
 */

export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text` where its letter begins in the original, and where it ends (exclusive). */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Accents that stand by themselves once a letter is taken apart; marks of scripts that cannot do without stay. */
const ACCENTS = /[\u0300-\u036f]/gu;
const APOSTROPHES = /[‘’ʼ＇´`]/gu;
const DASHES = /[‐‑‒–—−－]/gu;

export function fold(original: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of original) {
    const plain = folded(letter);
    const end = at + letter.length;
    // An accent of its own belongs to the letter before it.
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    text += plain;
    at = end;
  }
  return { text, starts, ends };
}

/** The same of a letter or of a whole text, where nobody asks what stood where. */
export function folded(original: string): string {
  return original
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-');
}
