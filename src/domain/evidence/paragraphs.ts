/** Paragraphs of a stored text: runs of text between blank lines. */
import type { TextRange } from './anchor';
import type { NormalText } from './normal-text';

export interface Paragraph extends TextRange {
  /** Counted from 1, as a reader would. */
  readonly number: number;
}

export function paragraphsFromText(text: NormalText): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)) {
    paragraphs.push({
      number: paragraphs.length + 1,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return paragraphs;
}
