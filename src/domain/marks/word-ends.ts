/** Where a text may be cut: behind whole words, also in scripts that put no spaces between them. */

/** Making one costs as much as many cuts: one for each language. */
const segmenters = new Map<string, Intl.Segmenter>();

/** Scripts that write their words without spaces: only there a word may be followed by the next at once. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Offsets behind each word but the last, in order. A compound as "China–US" is one word. */
export function wordEnds(text: string, language: string): readonly number[] {
  const ends: number[] = [];
  for (const { index, segment } of segmenterOf(language).segment(text)) {
    const end = index + segment.length;
    const next = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
    if (end >= text.length || segment.trim() === '') continue;
    const isBetweenUnspaced = UNSPACED.test(segment) || UNSPACED.test(next);
    if (/\s/u.test(next) || isBetweenUnspaced) ends.push(end);
  }
  return ends;
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}
