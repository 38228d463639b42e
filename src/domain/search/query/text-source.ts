/** The texts that have any of some lists, ascending and some at a time: of a long list no more is read than is used. */
import { addPositions, noPositions } from '../../columns/position-set';
import type { PostingReader } from '../index/posting-reader';

export interface TextSource {
  /** So many more, or as many as there are; none at the end. */
  next(count: number): Uint32Array;
}

/**
 * @param reader in use for as long as the source is
 * @param lists where each begins in the bytes of the reader, and one; 0 for none
 * @param textCount one more than the largest text
 */
export function createTextSource(reader: PostingReader, lists: Uint32Array, textCount: number): TextSource {
  const here = lists.filter((list) => list > 0);
  if (here.length === 1) return sourceOfList(reader, here[0] ?? 0);
  const found = noPositions(textCount);
  for (const list of here) {
    reader.open(list - 1);
    while (reader.next()) addPositions(found, reader.texts.subarray(0, reader.size));
  }
  return sourceOfBits(found.words);
}

function sourceOfList(reader: PostingReader, list: number): TextSource {
  reader.open(list - 1);
  /** Of the block at which the reader is. */
  let used = 0;
  return {
    next(count) {
      const texts = new Uint32Array(count);
      let length = 0;
      while (length < count) {
        if (used === reader.size) {
          used = 0;
          if (!reader.next()) break;
        }
        const taken = Math.min(count - length, reader.size - used);
        texts.set(reader.texts.subarray(used, used + taken), length);
        used += taken;
        length += taken;
      }
      return texts.subarray(0, length);
    },
  };
}

function sourceOfBits(bits: Uint32Array): TextSource {
  let word = 0;
  return {
    next(count) {
      const texts = new Uint32Array(count);
      let length = 0;
      while (length < count && word < bits.length) {
        const left = bits[word] ?? 0;
        if (left === 0) {
          word += 1;
          continue;
        }
        texts[length] = word * 32 + (31 - Math.clz32(left & -left));
        length += 1;
        bits[word] = left & (left - 1);
      }
      return texts.subarray(0, length);
    },
  };
}
