/**
 * Numbers for words as they come: a hash table in typed arrays (open addressing, linear probing), which makes no
 * string and no entry for a word that it has seen. The hash is FNV-1a, of 32 bits.
 * Source: http://www.isthe.com/chongo/tech/comp/fnv/
 */
import { Growing } from '../../../base/growing';
import { compareBytes, type SortedTerms, writeTerm } from './sorted-terms';

const FIRST_SLOTS = 1 << 10;

export interface TermTable {
  readonly size: number;
  /** The number of a part of a folded text: that which it had before, else the next. */
  codeOf(text: string, from: number, to: number, isLetter: boolean): number;
  /** The terms sorted, and the place of each number among them. */
  sorted(): { readonly terms: SortedTerms; readonly placeOf: Uint32Array };
}

export function createTermTable(): TermTable {
  const bytes = new Growing(Uint8Array);
  /** One more than there are terms. */
  const starts = new Growing(Uint32Array);
  const hashes = new Growing(Uint32Array);
  starts.push(0);
  /** Number and one; 0 is free. */
  let slots = new Uint32Array(FIRST_SLOTS);

  function grow(): void {
    slots = new Uint32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let code = 0; code < hashes.length; code += 1) {
      let slot = (hashes.values[code] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
  }

  return {
    get size() {
      return hashes.length;
    },
    codeOf(text, from, to, isLetter) {
      const start = bytes.length;
      writeTerm(bytes, text, from, to, isLetter);
      const { values, length } = bytes;
      let hash = 0x811c9dc5;
      for (let at = start; at < length; at += 1) hash = Math.imul(hash ^ (values[at] ?? 0), 0x01000193);
      hash >>>= 0;
      const mask = slots.length - 1;
      let slot = hash & mask;
      for (let known = slots[slot] ?? 0; known !== 0; known = slots[slot] ?? 0) {
        const [a, b] = [starts.values[known - 1] ?? 0, starts.values[known] ?? 0];
        if (hashes.values[known - 1] === hash && compareBytes(values, a, b, values, start, length) === 0) {
          bytes.length = start;
          return known - 1;
        }
        slot = (slot + 1) & mask;
      }
      const code = hashes.length;
      slots[slot] = code + 1;
      hashes.push(hash);
      starts.push(length);
      // At half its room runs of taken slots are still short.
      if (hashes.length * 2 > slots.length) grow();
      return code;
    },
    sorted() {
      const [letters, ends] = [bytes.values, starts.values];
      const order = Uint32Array.from({ length: hashes.length }, (_, code) => code).sort((a, b) =>
        compareBytes(letters, ends[a] ?? 0, ends[a + 1] ?? 0, letters, ends[b] ?? 0, ends[b + 1] ?? 0),
      );
      const sortedBytes = new Uint8Array(bytes.length);
      const sortedStarts = new Uint32Array(order.length + 1);
      const placeOf = new Uint32Array(order.length);
      for (let place = 0, at = 0; place < order.length; place += 1) {
        const code = order[place] ?? 0;
        const term = letters.subarray(ends[code], ends[code + 1]);
        sortedBytes.set(term, at);
        at += term.length;
        sortedStarts[place + 1] = at;
        placeOf[code] = place;
      }
      return { terms: { bytes: sortedBytes, starts: sortedStarts }, placeOf };
    },
  };
}
