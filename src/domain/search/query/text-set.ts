/** Texts that come in any order and more than once, gathered with the sums of what they weigh. */
import {
  eachPosition,
  hasPosition,
  noPositions,
  type PositionSet,
  putPosition,
} from '../../columns/position-set';

/** Room for all texts of a field is taken when it is first needed, and kept. */
export class TextSet {
  readonly #size: number;
  /** Those that were added. */
  seen: PositionSet = noPositions(0);
  scores = new Float64Array();
  /** The least of each. */
  closeness = new Uint8Array();
  /** How many were added. */
  count = 0;

  /** @param size one more than the largest text */
  constructor(size: number) {
    this.#size = size;
  }

  /** Before the first text is added. */
  start(): void {
    if (this.seen.size !== this.#size) {
      this.seen = noPositions(this.#size);
      this.scores = new Float64Array(this.#size);
      this.closeness = new Uint8Array(this.#size);
    } else this.seen.words.fill(0);
    this.count = 0;
  }

  add(text: number, score: number, closeness: number): void {
    if (!hasPosition(this.seen, text)) {
      putPosition(this.seen, text);
      this.scores[text] = score;
      this.closeness[text] = closeness;
      this.count += 1;
    } else {
      this.scores[text] = (this.scores[text] ?? 0) + score;
      if (closeness < (this.closeness[text] ?? 0)) this.closeness[text] = closeness;
    }
  }

  /** Those that were added, ascending. */
  texts(): Uint32Array {
    const texts = new Uint32Array(this.count);
    let at = 0;
    eachPosition(this.seen, (text) => {
      texts[at] = text;
      at += 1;
    });
    return texts;
  }
}
