/**
 * Quotations that take in more than they can bear: a whole paragraph of several sentences, or words of two
 * paragraphs. They would cover a text without saying which words bear which claim.
 */
import type { TextRange } from './anchor';
import type { NormalText } from './normal-text';
import { paragraphsFromText } from './paragraphs';

/** A paragraph of one sentence may be quoted whole. `language` is a BCP 47 tag, for the ends of sentences. */
export function isTooWide(text: NormalText, range: TextRange, language: string): boolean {
  const touched = paragraphsFromText(text).filter(({ start, end }) => start < range.end && end > range.start);
  if (touched.length > 1) return true;
  return touched.some(({ start, end }) => {
    const leftOut =
      text.slice(start, Math.max(start, range.start)) + text.slice(Math.min(end, range.end), end);
    return !/[\p{L}\p{N}]/u.test(leftOut) && sentenceCount(text.slice(start, end), language) > 1;
  });
}

/**
 * By the Unicode rules of text segmentation (UAX #29), in the language of the text. A "sentence" of one
 * word is none: the rules end one at every "Mr.".
 */
function sentenceCount(paragraph: string, language: string): number {
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)].filter(
    ({ segment }) => [...words.segment(segment)].filter(({ isWordLike }) => isWordLike).length > 1,
  ).length;
}
