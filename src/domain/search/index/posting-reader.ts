/** Reads the lists of `postings.ts`, a block at a time into arrays, which is several times as quick as one by one. */
import { BLOCK, BYTES_ONCE, NUMBERS } from './postings';

const SKIP_BYTES = 8;

/** Opens one list after another; `size` postings stand in its arrays. */
export class PostingReader {
  readonly bytes: Uint8Array;
  /** Ascending. */
  readonly texts = new Uint32Array(BLOCK);
  /** How often the word stands in each text. */
  readonly occurrences = new Uint32Array(BLOCK);
  readonly firstPlaces = new Uint32Array(BLOCK);
  /** Where the places of each text lie in `bytes`: from here to before there. */
  readonly placesFrom = new Uint32Array(BLOCK);
  readonly placesTo = new Uint32Array(BLOCK);
  size = 0;
  /** Postings read so far, of all lists. */
  read = 0;
  /** Texts of the list. */
  count = 0;
  /** First byte after the list. */
  end = 0;
  #at = 0;
  #text = 0;
  #skips = 0;
  #postings = 0;
  #blocks = 0;
  #nextBlock = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Before the first block of the list that begins at `at`. */
  open(at: number): void {
    this.#at = at;
    this.count = this.#number();
    const size = this.#number();
    this.end = this.#at + size;
    this.#blocks = this.count > BLOCK ? Math.ceil(this.count / BLOCK) : 0;
    this.#skips = this.#at;
    this.#postings = this.#at + this.#blocks * SKIP_BYTES;
    this.#at = this.#postings;
    this.#text = 0;
    this.#nextBlock = 0;
    this.size = 0;
  }

  /** The next block; false where there is none. */
  next(): boolean {
    if (this.#at >= this.end) {
      this.size = 0;
      return false;
    }
    const left = this.count - this.#nextBlock * BLOCK;
    const size = left < BLOCK ? left : BLOCK;
    const form = this.#blocks === 0 ? NUMBERS : this.bytes[this.#at++];
    if (form === NUMBERS) this.#readNumbers(size);
    else if (form === BYTES_ONCE) this.#readOnce(size);
    else this.#readBytes(size);
    this.#nextBlock += 1;
    this.size = size;
    this.read += size;
    return true;
  }

  #readOnce(size: number): void {
    const { bytes, texts, occurrences, firstPlaces, placesFrom, placesTo } = this;
    const at = this.#at;
    let text = this.#text;
    for (let each = 0; each < size; each += 1) {
      text += bytes[at + each] ?? 0;
      const place = at + size + each;
      texts[each] = text;
      occurrences[each] = 1;
      firstPlaces[each] = bytes[place] ?? 0;
      placesFrom[each] = place;
      placesTo[each] = place + 1;
    }
    this.#text = text;
    this.#at = at + size * 2;
  }

  #readBytes(size: number): void {
    const { bytes, texts, occurrences, firstPlaces, placesFrom, placesTo } = this;
    const at = this.#at;
    let text = this.#text;
    let place = at + size * 2;
    for (let each = 0; each < size; each += 1) {
      const times = bytes[at + size + each] ?? 0;
      text += bytes[at + each] ?? 0;
      texts[each] = text;
      occurrences[each] = times;
      firstPlaces[each] = bytes[place] ?? 0;
      placesFrom[each] = place;
      place += times;
      placesTo[each] = place;
    }
    this.#text = text;
    this.#at = place;
  }

  #readNumbers(size: number): void {
    const { bytes, texts, occurrences, firstPlaces, placesFrom, placesTo } = this;
    for (let each = 0; each < size; each += 1) {
      const head = this.#number();
      const times = (head & 1) === 0 ? 1 : this.#number();
      this.#text += head >>> 1;
      texts[each] = this.#text;
      occurrences[each] = times;
      placesFrom[each] = this.#at;
      firstPlaces[each] = this.#number();
      for (let more = times; more > 1; more -= 1) while ((bytes[this.#at++] ?? 0) > 0x7f);
      placesTo[each] = this.#at;
    }
  }

  /** The next block that has a text not before `target`; false where there is none. */
  seek(target: number): boolean {
    if (this.#nextBlock < this.#blocks && this.#lastOf(this.#nextBlock) < target) this.#skipTo(target);
    while (this.next()) if ((this.texts[this.size - 1] ?? 0) >= target) return true;
    return false;
  }

  #skipTo(target: number): void {
    let [low, high] = [this.#nextBlock + 1, this.#blocks];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#lastOf(middle) < target) low = middle + 1;
      else high = middle;
    }
    this.#nextBlock = low;
    this.#text = this.#lastOf(low - 1);
    this.#at = this.#postings + this.#skipAt((low - 1) * SKIP_BYTES + 4);
  }

  /** The last text of a block. */
  #lastOf(block: number): number {
    return this.#skipAt(block * SKIP_BYTES);
  }

  #skipAt(offset: number): number {
    const { bytes } = this;
    const at = this.#skips + offset;
    const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    return (low | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0;
  }

  #number(): number {
    let byte = this.bytes[this.#at++] ?? 0;
    let number = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = this.bytes[this.#at++] ?? 0;
      number |= (byte & 0x7f) << shift;
    }
    return number >>> 0;
  }
}

/** How many texts the list at `at` has, how many bytes the rest of it takes, and where that begins. */
export function listHead(bytes: Uint8Array, at: number): [count: number, size: number, rest: number] {
  const read: number[] = [];
  let next = at;
  while (read.length < 2) {
    let number = 0;
    for (let shift = 0, byte = 0x80; byte > 0x7f; shift += 7) {
      byte = bytes[next++] ?? 0;
      number |= (byte & 0x7f) << shift;
    }
    read.push(number >>> 0);
  }
  return [read[0] ?? 0, read[1] ?? 0, next];
}
