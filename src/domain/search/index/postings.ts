/**
 * In which texts a word stands and where in each, in bytes: texts ascending, each as its distance from the one
 * before, places as distances too. Numbers are of seven bits a byte (LEB128) but for blocks of a long list whose
 * numbers are small: these are columns of bytes, which are read several times as quickly. After every `BLOCK` texts
 * a long list says which was the last and where the next begins, so that a reader who looks for a few texts skips.
 *
 *   list    = count, bytes of the rest, postings                 up to a block
 *           | count, bytes of the rest, skips, blocks            longer
 *   skips   = for each block: its last text, its end from the beginning of the blocks (4 bytes each)
 *   block   = NUMBERS, postings | BYTES, distances, how often, places | BYTES_ONCE, distances, places
 *   posting = distance * 2 + (1 where it stands there more than once), [how often], places
 */
import { Growing } from '../../../base/growing';

export const BLOCK = 128;

/** How the postings of a block are written. */
export const NUMBERS = 0;
const BYTES = 1;
/** Nowhere more than once. */
export const BYTES_ONCE = 2;

function pushNumber(out: Growing<Uint8Array<ArrayBuffer>>, number: number): void {
  let rest = number;
  while (rest > 0x7f) {
    out.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  out.push(rest);
}

/** Makes one list after another. */
export class PostingWriter {
  /** Of the block that is being written. */
  readonly #distances = new Uint32Array(BLOCK);
  readonly #occurrences = new Uint32Array(BLOCK);
  readonly #places = new Growing(Uint8Array);
  #size = 0;
  readonly #blocks = new Growing(Uint8Array);
  readonly #skips = new Growing(Uint32Array);
  #count = 0;
  #last = 0;

  /** The next text, after all before it, and how often the word stands there; its places follow. */
  text(text: number, occurrences: number): void {
    if (this.#size === BLOCK) this.#endBlock();
    this.#distances[this.#size] = text - this.#last;
    this.#occurrences[this.#size] = occurrences;
    this.#size += 1;
    this.#count += 1;
    this.#last = text;
  }

  /** Distance from the place before, the first from the beginning of the text. */
  place(distance: number): void {
    pushNumber(this.#places, distance);
  }

  /** Places as they are written already. */
  places(bytes: Uint8Array, from: number, to: number): void {
    // Mostly a single byte, for which a view costs more.
    for (let at = from; at < to; at += 1) this.#places.push(bytes[at] ?? 0);
  }

  /** Writes the list behind what is there, and begins the next. */
  end(out: Growing<Uint8Array<ArrayBuffer>>): void {
    if (this.#count > BLOCK) this.#endBlock();
    else this.#writeNumbers();
    pushNumber(out, this.#count);
    pushNumber(out, this.#skips.length * 4 + this.#blocks.length);
    for (let at = 0; at < this.#skips.length; at += 1) {
      const skip = this.#skips.values[at] ?? 0;
      for (let shift = 0; shift < 32; shift += 8) out.push((skip >>> shift) & 0xff);
    }
    out.append(this.#blocks.values, 0, this.#blocks.length);
    this.#blocks.length = 0;
    this.#skips.length = 0;
    this.#count = 0;
    this.#last = 0;
  }

  #endBlock(): void {
    let [often, far, total] = [0, 0, 0];
    for (let at = 0; at < this.#size; at += 1) {
      const times = this.#occurrences[at] ?? 0;
      often = Math.max(often, times);
      far = Math.max(far, this.#distances[at] ?? 0);
      total += times;
    }
    const areBytes = often < 0x100 && far < 0x100 && total === this.#places.length;
    const form = areBytes ? (often === 1 ? BYTES_ONCE : BYTES) : NUMBERS;
    this.#blocks.push(form);
    if (form === NUMBERS) this.#writeNumbers();
    else {
      for (let at = 0; at < this.#size; at += 1) this.#blocks.push(this.#distances[at] ?? 0);
      if (form === BYTES) {
        for (let at = 0; at < this.#size; at += 1) this.#blocks.push(this.#occurrences[at] ?? 0);
      }
      this.#blocks.append(this.#places.values, 0, this.#places.length);
      this.#places.length = 0;
      this.#size = 0;
    }
    this.#skips.push(this.#last);
    this.#skips.push(this.#blocks.length);
  }

  #writeNumbers(): void {
    const places = this.#places.values;
    let place = 0;
    for (let at = 0; at < this.#size; at += 1) {
      const times = this.#occurrences[at] ?? 0;
      pushNumber(this.#blocks, (this.#distances[at] ?? 0) * 2 + (times > 1 ? 1 : 0));
      if (times > 1) pushNumber(this.#blocks, times);
      for (let more = times; more > 0; place += 1) {
        const byte = places[place] ?? 0;
        this.#blocks.push(byte);
        if (byte < 0x80) more -= 1;
      }
    }
    this.#places.length = 0;
    this.#size = 0;
  }
}
