/**
 * Where the words of a folded text begin and end. What the rules of Unicode say of letters and digits of ASCII and
 * of common Chinese is walked here, since an index reads a million texts and `Intl.Segmenter` takes some fifty times
 * as long; every other text is left to it, and the borders are the same.
 * Source of the rules: Unicode Standard Annex 29, word boundaries, https://www.unicode.org/reports/tr29/
 */

/** `to` is exclusive. `isLetter`: one letter of a script that puts no spaces between words. */
export type VisitWord = (from: number, to: number, isLetter: boolean) => void;

export function eachWord(folded: string, visit: VisitWord): void {
  if (isPlain(folded)) eachPlainWord(folded, visit);
  else eachSegmentedWord(folded, visit);
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const HAN = 3;
/** Joins letters: ":" did in older versions of the rules and is left to the browser's there. */
const MID_LETTER = 4;
/** Joins digits: "1,000". */
const MID_NUMBER = 5;
/** Joins either: "o'clock", "1.5". */
const MID_BOTH = 6;
const UNKNOWN = 7;

const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => classInAscii(String.fromCharCode(code)));

function classInAscii(sign: string): number {
  if (/[a-z]/i.test(sign)) return LETTER;
  if (/\d/.test(sign)) return DIGIT;
  if (/['.]/.test(sign)) return MID_BOTH;
  if (/[,;]/.test(sign)) return MID_NUMBER;
  return /[_:]/.test(sign) ? UNKNOWN : OTHER;
}

function classOf(code: number): number {
  if (code < 128) return CLASSES[code] ?? UNKNOWN;
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) return HAN;
  // “ ” and 、 。, 〈 to 】: they part words wherever they stand.
  if (code === 0x201c || code === 0x201d || code === 0x3001 || code === 0x3002) return OTHER;
  if (code >= 0x3008 && code <= 0x3011) return OTHER;
  return code === 0xb7 ? MID_LETTER : UNKNOWN;
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (classOf(code) !== UNKNOWN) continue;
    // ":" before a blank parts words by any version of the rules.
    const isPart = code !== 0x3a || (at + 1 < text.length && classOf(text.charCodeAt(at + 1)) !== OTHER);
    if (isPart) return false;
  }
  return true;
}

function eachPlainWord(text: string, visit: VisitWord): void {
  const classAt = (at: number) => (at < text.length ? classOf(text.charCodeAt(at)) : OTHER);
  for (let at = 0; at < text.length; ) {
    const first = classAt(at);
    const from = at;
    at += 1;
    if (first === HAN) visit(from, at, true);
    if (first !== LETTER && first !== DIGIT) continue;
    for (let last = first; ; ) {
      const next = classAt(at);
      const joins = last === LETTER ? MID_LETTER : MID_NUMBER;
      if (next === LETTER || next === DIGIT) at += 1;
      else if ((next === joins || next === MID_BOTH) && classAt(at + 1) === last) at += 2;
      else break;
      last = next === LETTER || next === DIGIT ? next : last;
    }
    visit(from, at, false);
  }
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER_OR_NUMBER = /[\p{L}\p{N}\p{M}]/u;

/** Whether it has a letter of a script that puts no spaces between words. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Made once: it is costly to make, and the borders of words that it is asked for do not depend on a language. */
let segmenter: Intl.Segmenter | undefined;

/** The segments of a text by `Intl`, words and what stands between. */
export function segmentsOf(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  return segmenter.segment(text);
}

function eachSegmentedWord(text: string, visit: VisitWord): void {
  for (const { segment, index, isWordLike } of segmentsOf(text)) {
    if (UNSPACED.test(segment)) {
      let at = index;
      for (const letter of segment) {
        if (LETTER_OR_NUMBER.test(letter)) visit(at, at + letter.length, true);
        at += letter.length;
      }
    } else if (isWordLike) visit(index, index + segment.length, false);
  }
}
