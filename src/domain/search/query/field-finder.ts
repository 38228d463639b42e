/**
 * Texts of a field that have all terms of a query, the best of them kept. Touches the lists of the terms and a few
 * numbers for each text, and no text. Of what very many texts have no more is read than a reader can wait for.
 */
import { hasPosition } from '../../columns/position-set';
import { PostingReader } from '../index/posting-reader';
import { byField, MAX_COUNTED, TEXT_FIELDS, type TextField, type TextIndex } from '../index/text-index';
import { CLOSENESS } from '../match-text';
import { Candidates } from './candidates';
import type { DerivedTerms } from './derived-terms';
import type { FieldQuery } from './field-query';
import { createNarrowing } from './narrowing';
import { closenessOf, NO_MATCH } from './placed-terms';
import { type Ranked, Ranking } from './ranking';
import { TextSet } from './text-set';
import { createTextSource } from './text-source';
import type { Weigher } from './weigher';

export type FieldFinder = (field: TextField, query: FieldQuery) => Ranked;

/** Candidates that are looked at before it is asked whether more was read than that; then twice as many. */
const FIRST_CHUNK = 1 << 14;
const NO_LISTS = new Uint32Array();
const NOTHING: Ranked = { count: 0, isAll: true, best: [] };

/**
 * @param maxRead postings of a field after which, where more results were found than are kept, no others are looked
 *   for but texts that are the query itself
 */
export function createFieldFinder(index: TextIndex, weigher: Weigher, maxRead: number): FieldFinder {
  const { lists, fields } = index;
  const reader = new PostingReader(lists.bytes);
  /** Stands in the list of the rarest term while others are looked up. */
  const ahead = new PostingReader(lists.bytes);
  const set = new TextSet(Math.max(...TEXT_FIELDS.map((field) => fields[field].owners.length)));
  const narrow = createNarrowing(index, weigher, reader);
  const lengths = byField((field) => lengthsOf(fields[field].wordCounts));

  function ofOneTerm(field: TextField, derived: DerivedTerms, { asked, isNear, size }: FieldQuery): Ranked {
    const { termCounts, wordCounts, repeated } = fields[field];
    const ranking = new Ranking(fields[field], size);
    const ofField = derived.lists[TEXT_FIELDS.indexOf(field)] ?? NO_LISTS;
    const readBefore = reader.read;
    // Two letters are one term, which stands where the second does.
    const start = asked.wordCount - 1;
    // A single list has each text once, and in order.
    const isSingle = ofField.reduce((count, list) => count + (list > 0 ? 1 : 0), 0) === 1;
    const isEnough = () =>
      reader.read - readBefore > maxRead && (isSingle ? ranking.count : set.count) > size;
    let isAll = true;
    if (!isSingle) set.start();
    for (let term = 0; term < ofField.length && isAll; term += 1) {
      if (ofField[term] === 0) continue;
      const weight = derived.weights[term] ?? 0;
      const isExact = derived.hasExact && term === 0;
      const { texts, occurrences, firstPlaces } = reader;
      reader.open((ofField[term] ?? 0) - 1);
      while (reader.next()) {
        isAll &&= !isEnough();
        if (!isAll && (!isExact || isNear || lengths[field][asked.wordCount] === 0)) break;
        for (let at = 0; at < reader.size; at += 1) {
          const text = texts[at] ?? 0;
          const isWhole = isExact && wordCounts[text] === asked.wordCount;
          if ((!isAll && !isWhole) || hasPosition(repeated, text)) continue;
          let closeness: number = isExact ? CLOSENESS.phrase : CLOSENESS.begun;
          if (isNear) closeness = CLOSENESS.near;
          else if (firstPlaces[at] === start) closeness = isWhole ? CLOSENESS.whole : CLOSENESS.start;
          const score = weight * weigher.strength(occurrences[at] ?? 1, termCounts[text] ?? 0);
          if (isSingle) ranking.add(text, closeness, score);
          else set.add(text, score, closeness);
        }
      }
    }
    if (!isSingle) {
      for (const text of set.texts()) ranking.add(text, set.closeness[text] ?? 0, set.scores[text] ?? 0);
    }
    return ranking.ranked(isAll);
  }

  return (field, query) => {
    const { asked, derived, isNear, size } = query;
    const code = TEXT_FIELDS.indexOf(field);
    const rarestFirst = [...derived.keys()].toSorted(
      (a, b) => (derived[a]?.postings[code] ?? 0) - (derived[b]?.postings[code] ?? 0),
    );
    const first = derived[rarestFirst[0] ?? 0];
    if (first === undefined || first.postings[code] === 0) return NOTHING;
    if (derived.length === 1) return ofOneTerm(field, first, query);
    const readBefore = reader.read + ahead.read;
    const read = () => reader.read + ahead.read - readBefore;
    const { wordCounts, owners, repeated } = fields[field];
    const ranking = new Ranking(fields[field], size);
    const source = createTextSource(ahead, first.lists[code] ?? NO_LISTS, owners.length);
    let isAll = true;
    for (let chunk = FIRST_CHUNK; ; chunk *= 2) {
      let some = source.next(chunk);
      if (some.length === 0) break;
      isAll &&= read() <= maxRead || ranking.count <= size;
      if (!isAll) {
        // In a text that is the query itself as many words stand as in the query.
        if (isNear || lengths[field][asked.wordCount] !== 1) break;
        some = textsOfLength(some, wordCounts, asked.wordCount);
      }
      const candidates = new Candidates(some, wordCounts);
      for (const place of rarestFirst) narrow(field, candidates, place, query, () => read() > maxRead);
      const closeness = isNear ? undefined : closenessOf(candidates, asked, wordCounts);
      for (let at = 0; at < candidates.texts.length; at += 1) {
        const near = closeness?.[at] ?? CLOSENESS.near;
        const text = candidates.texts[at] ?? 0;
        if (near !== NO_MATCH && !hasPosition(repeated, text)) {
          ranking.add(text, near, candidates.scores[at] ?? 0);
        }
      }
    }
    return ranking.ranked(isAll);
  };
}

/** Those of so many words. */
function textsOfLength(texts: Uint32Array, wordCounts: Uint16Array, words: number): Uint32Array {
  let count = 0;
  const left = new Uint32Array(texts.length);
  for (let at = 0; at < texts.length; at += 1) {
    if (wordCounts[texts[at] ?? 0] !== words) continue;
    left[count] = texts[at] ?? 0;
    count += 1;
  }
  return left.subarray(0, count);
}

/** 1 at each number of words that a text has. */
function lengthsOf(wordCounts: Uint16Array): Uint8Array {
  const lengths = new Uint8Array(MAX_COUNTED + 1);
  for (let text = 0; text < wordCounts.length; text += 1) lengths[wordCounts[text] ?? 0] = 1;
  return lengths;
}
