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
/** All but the letters of ASCII, which only have their case, and the common Chinese ones, which stay as they are. */
const CHANGING = /[^\p{ASCII}\u3400-\u4dbf\u4e00-\u9fff]|`/gu;

export function fold(original: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of original) {
    const folded = foldLetter(letter);
    const end = at + letter.length;
    // An accent of its own belongs to the letter before it.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    text += folded;
    at = end;
  }
  return { text, starts, ends };
}

/** The text alone, for an index that keeps no places: some twenty times as fast. */
export function foldedText(original: string): string {
  // What is folded already has no case left, so that only letters of ASCII change at the end.
  return original.replace(CHANGING, foldLetter).toLowerCase();
}

/** Texts repeat their letters; there are only so many. */
const folded = new Map<string, string>();

function foldLetter(letter: string): string {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const fresh = letter
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-');
  folded.set(letter, fresh);
  return fresh;
}
