/**
 * The terms of an index by which an asked one is found, each with what it weighs: itself, words that begin with it
 * and, if asked, words spelt like it. The weights are those of MiniSearch, whose order of results is kept.
 */

import { listHead } from '../index/posting-reader';
import { findTerm, termsFrom, unitsInTerm } from '../index/sorted-terms';
import { TEXT_FIELDS, type TextIndex } from '../index/text-index';
import { misspellings } from '../spelling';
import type { AskedTerm } from './asked-terms';
import { eachNearTerm } from './near-terms';
import type { Weigher } from './weigher';

/** The asked term itself first if it is in the index, then those that begin with it, then those spelt like it. */
export interface DerivedTerms {
  readonly hasExact: boolean;
  /** What one occurrence weighs: the rarer the more, and less where it is only begun or spelt otherwise. */
  readonly weights: Float64Array;
  /** For each field where the list of each term begins, and one; 0 where it has none. */
  readonly lists: readonly Uint32Array[];
  /** For each field the lengths of its lists together. */
  readonly postings: readonly number[];
}

const PREFIX_WEIGHT = 0.375;
const NEAR_WEIGHT = 0.45;

export function derivedTerms(
  index: TextIndex,
  asked: AskedTerm,
  isNear: boolean,
  weigher: Weigher,
): DerivedTerms {
  const { terms } = index;
  const { text, key, isLetter } = asked;
  const exact = findTerm(terms, key);
  const [from, to] = isLetter ? [0, 0] : termsFrom(terms, key);
  const near: (readonly [term: number, changed: number])[] = [];
  if (isNear && misspellings(text) > 0) {
    eachNearTerm(terms, text, misspellings(text), (term, changed) => {
      if (term < from || term >= to) near.push([term, changed]);
    });
  }
  const gathering = new GatheredLists(index, weigher, to - from + 1 + near.length);
  if (exact !== undefined) gathering.add(exact, 1);
  for (let term = from; term < to; term += 1) {
    if (term === exact) continue;
    const length = unitsInTerm(terms, term);
    gathering.add(term, (PREFIX_WEIGHT * length) / (length + 0.3 * (length - text.length)));
  }
  for (const [term, changed] of near) {
    const length = unitsInTerm(terms, term);
    gathering.add(term, (NEAR_WEIGHT * length) / (length + changed));
  }
  return { hasExact: exact !== undefined, ...gathering.taken() };
}

/** Where the lists of terms begin: there may be a hundred thousand that begin with "1". */
class GatheredLists {
  readonly #index: TextIndex;
  readonly #weigher: Weigher;
  readonly #weights: Float64Array;
  readonly #lists: readonly Uint32Array[];
  readonly #postings: number[];
  #count = 0;

  /** @param room for so many terms */
  constructor(index: TextIndex, weigher: Weigher, room: number) {
    this.#index = index;
    this.#weigher = weigher;
    this.#weights = new Float64Array(room);
    this.#lists = TEXT_FIELDS.map(() => new Uint32Array(room));
    this.#postings = TEXT_FIELDS.map(() => 0);
  }

  add(term: number, weight: number): void {
    const { bytes, starts } = this.#index.lists;
    const start = starts[term] ?? 0;
    const mask = bytes[start] ?? 0;
    let at = start + 1;
    let holding = 0;
    for (let field = 0; field < TEXT_FIELDS.length; field += 1) {
      const list = this.#lists[field];
      if ((mask & (1 << field)) === 0 || list === undefined) continue;
      list[this.#count] = at + 1;
      // Most lists are of a few texts: their count and length are a byte each.
      let [count, size, rest] = [bytes[at] ?? 0, bytes[at + 1] ?? 0, at + 2];
      if (count > 0x7f || size > 0x7f) [count, size, rest] = listHead(bytes, at);
      holding += count;
      this.#postings[field] = (this.#postings[field] ?? 0) + count;
      at = rest + size;
    }
    this.#weights[this.#count] = weight * this.#weigher.rarity(holding);
    this.#count += 1;
  }

  taken(): Omit<DerivedTerms, 'hasExact'> {
    return {
      weights: this.#weights.subarray(0, this.#count),
      lists: this.#lists.map((list) => list.subarray(0, this.#count)),
      postings: this.#postings,
    };
  }
}
