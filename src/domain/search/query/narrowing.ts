/** Leaves of candidates those that have one more term, adds what it weighs in them, and marks where it stands. */
import type { PostingReader } from '../index/posting-reader';
import { BLOCK } from '../index/postings';
import { TEXT_FIELDS, type TextField, type TextIndex } from '../index/text-index';
import type { Candidates } from './candidates';
import type { FieldQuery } from './field-query';
import { markPlaces } from './placed-terms';
import { SharedPostings } from './shared-postings';
import type { Weigher } from './weigher';

/**
 * @param place of the term in the query
 * @param isEnough whether so much was read that texts that have a word are no longer asked for those that begin alike
 */
export type Narrow = (
  field: TextField,
  candidates: Candidates,
  place: number,
  query: FieldQuery,
  isEnough: () => boolean,
) => void;

/** Texts of a list to each candidate up to which it is read whole. */
const DENSE = 24;
const NO_PLACES = new Uint32Array();

export function createNarrowing({ fields }: TextIndex, weigher: Weigher, reader: PostingReader): Narrow {
  const shared = new SharedPostings(reader);
  const largest = Math.max(...TEXT_FIELDS.map((field) => fields[field].owners.length));
  /** For each text one more than its place among the candidates; all 0 but while a term is looked up. */
  let placeOf = new Uint32Array();

  return (field, candidates, place, { derived, isNear }, isEnough) => {
    const term = derived[place];
    if (term === undefined) return;
    const { termCounts } = fields[field];
    const { texts, scores, starts } = candidates;
    if (texts.length === 0) return;
    const lists = term.lists[TEXT_FIELDS.indexOf(field)] ?? NO_PLACES;
    const isLast = place === derived.length - 1;
    const flags = new Uint8Array(texts.length);
    let having = 0;
    const exact = isNear ? NO_PLACES : new Uint32Array(candidates.room);
    // Only the last word may be no more than begun where words stand one after the other.
    const begun = isLast && !isNear ? new Uint32Array(candidates.room) : NO_PLACES;

    const note = (candidate: number, at: number, weight: number, places: Uint32Array) => {
      if (flags[candidate] === 0) having += 1;
      flags[candidate] = 1;
      const count = termCounts[texts[candidate] ?? 0] ?? 0;
      const strength = weigher.strength(reader.occurrences[at] ?? 1, count);
      scores[candidate] = (scores[candidate] ?? 0) + weight * strength;
      if (places.length === 0) return;
      markPlaces(places, starts[candidate] ?? 0, starts[candidate + 1] ?? 0, reader, at);
    };

    // Where candidates are rare in a list, what is between them is skipped; else each text of it is looked up.
    const maxWhole = Math.max(BLOCK, texts.length * DENSE);
    if (placeOf.length === 0) placeOf = new Uint32Array(largest);
    for (let at = 0; at < texts.length; at += 1) placeOf[texts[at] ?? 0] = at + 1;
    const last = texts[texts.length - 1] ?? 0;
    for (let at = 0; at < lists.length; at += 1) {
      const list = lists[at] ?? 0;
      if (list === 0) continue;
      if (having === texts.length && isEnough()) break;
      const weight = term.weights[at] ?? 0;
      const places = term.hasExact && at === 0 ? exact : begun;
      reader.open(list - 1);
      if (reader.count > maxWhole) {
        shared.start(texts);
        while (shared.next()) {
          for (let each = 0; each < shared.size; each += 1) {
            note(shared.inTexts[each] ?? 0, shared.inBlock[each] ?? 0, weight, places);
          }
        }
        continue;
      }
      const { texts: ofList } = reader;
      const candidateAt = placeOf;
      for (let isOn = reader.seek(texts[0] ?? 0); isOn; isOn = reader.next()) {
        const { size } = reader;
        for (let each = 0; each < size; each += 1) {
          const candidate = candidateAt[ofList[each] ?? 0] ?? 0;
          if (candidate > 0) note(candidate - 1, each, weight, places);
        }
        if ((ofList[size - 1] ?? 0) >= last) break;
      }
    }
    for (let at = 0; at < texts.length; at += 1) placeOf[texts[at] ?? 0] = 0;
    if (isLast && !isNear) {
      for (let at = 0; at < exact.length; at += 1) begun[at] = (begun[at] ?? 0) | (exact[at] ?? 0);
      candidates.exactPlaces = exact;
    }
    candidates.places[place] = isLast ? begun : exact;
    candidates.keep(flags);
  };
}
