/** Which of some texts a list has too, some at a time: each skips to where the other is. */
import type { PostingReader } from '../index/posting-reader';
import { BLOCK } from '../index/postings';

export class SharedPostings {
  /** Places among the texts, and in the arrays of the reader. */
  readonly inTexts = new Uint32Array(BLOCK);
  readonly inBlock = new Uint32Array(BLOCK);
  size = 0;
  readonly #reader: PostingReader;
  #texts: Uint32Array = new Uint32Array();
  #from = 0;

  constructor(reader: PostingReader) {
    this.#reader = reader;
  }

  /** @param texts ascending; the reader is before the first block of a list */
  start(texts: Uint32Array): void {
    this.#texts = texts;
    this.#from = 0;
  }

  /** The next ones, all in the block at which the reader then is; false where there are no more. */
  next(): boolean {
    const { inTexts, inBlock } = this;
    const texts = this.#texts;
    const reader = this.#reader;
    let from = this.#from;
    let size = 0;
    while (size === 0 && from < texts.length && reader.seek(texts[from] ?? 0)) {
      const ofList = reader.texts;
      for (let at = 0; at < reader.size && from < texts.length; ) {
        const [mine, other] = [texts[from] ?? 0, ofList[at] ?? 0];
        if (mine === other) {
          inTexts[size] = from;
          inBlock[size] = at;
          size += 1;
        }
        if (other <= mine) at += 1;
        if (mine <= other) from += 1;
        // Where the list is sparse, its next text is far from here.
        if (mine < other && (texts[from + 8] ?? other) < other) from = firstFrom(texts, from, other);
      }
    }
    this.#from = from;
    this.size = size;
    return size > 0;
  }
}

/** The first place from `from` on whose text is not before `text`, looked for in growing steps. */
function firstFrom(texts: Uint32Array, from: number, text: number): number {
  let [low, step] = [from, 1];
  while (low + step < texts.length && (texts[low + step] ?? 0) < text) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, texts.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((texts[middle] ?? 0) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
