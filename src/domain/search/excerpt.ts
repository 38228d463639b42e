/** The part of a long text around what was found in it. */
import type { TextRange } from './match-text';

export interface Excerpt {
  readonly text: string;
  /** In the excerpt. */
  readonly ranges: readonly TextRange[];
}

/** How far a cut may move to fall between words, in code units. */
const TO_WORD = 16;

/** At most about `max` code units, with an ellipsis where it is cut; a text that fits stays whole. */
export function excerptAround(text: string, ranges: readonly TextRange[], max: number): Excerpt {
  if (text.length <= max) return { text, ranges };
  const first = ranges[0] ?? { start: 0, end: 0 };
  // A third of the room before what was found, the rest for it and what follows.
  const wanted = Math.max(0, Math.min(first.start - Math.floor(max / 3), text.length - max));
  const from = wanted === 0 ? 0 : cutAfterSpace(text, wanted, first.start);
  const to = cutBeforeSpace(text, Math.min(text.length, from + max));
  const [before, after] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  const shift = before.length - from;
  return {
    text: `${before}${text.slice(from, to)}${after}`,
    ranges: ranges
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

function cutAfterSpace(text: string, at: number, limit: number): number {
  const space = text.slice(at, Math.min(at + TO_WORD, limit)).search(/\s/u);
  return space >= 0 ? at + space + 1 : offPair(text, at);
}

function cutBeforeSpace(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const tail = text.slice(Math.max(0, at - TO_WORD), at + 1);
  const space = tail.search(/\s\S*$/u);
  return space >= 0 ? Math.max(0, at - TO_WORD) + space : offPair(text, at);
}

/** Never between the halves of one letter. */
function offPair(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
