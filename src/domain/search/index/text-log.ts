/**
 * Texts on their way into an index: which word stood where is written down as they come, and sorted once when there
 * are enough of them (counting sort by term; by text they are in order already).
 */
import { Growing } from '../../../base/growing';
import { addPositions, noPositions, type PositionSet } from '../../columns/position-set';
import { foldedText } from '../fold';
import { eachWord } from '../word-borders';
import { PostingWriter } from './postings';
import { createTermTable } from './term-table';
import { byField, MAX_COUNTED, TEXT_FIELDS, type TextField, type TextIndex } from './text-index';

interface TextMarks {
  /** It begins a new result. */
  readonly isKeyStart: boolean;
  /** It is never a result itself. */
  readonly isRepeated?: boolean;
}

export interface TextLog {
  /** How many places of words are written down. */
  readonly length: number;
  /**
   * @param owner never less than that of the text before in the same field
   */
  add(field: TextField, owner: number, text: string, is: TextMarks): void;
  /** All that was written down; the log is of no use afterwards. */
  indexed(): TextIndex;
}

/** Above the number of a text in the log stands its field. */
const FIELD_SHIFT = 28;
const TEXT_MASK = (1 << FIELD_SHIFT) - 1;

export function createTextLog(): TextLog {
  const table = createTermTable();
  const fields = byField(() => ({
    owners: new Growing(Uint32Array),
    keyStarts: new Growing(Uint32Array),
    repeated: new Growing(Uint32Array),
    wordCounts: new Growing(Uint16Array),
    termCounts: new Growing(Uint16Array),
  }));
  const log = {
    terms: new Growing(Uint32Array),
    texts: new Growing(Uint32Array),
    places: new Growing(Uint32Array),
  };
  /** The last text in which each term was met, and one. */
  let metIn = new Uint32Array(1024);
  let serial = 0;
  let different = 0;

  function write(term: number, text: number, place: number): void {
    log.terms.push(term);
    log.texts.push(text);
    log.places.push(place);
    if (term >= metIn.length) {
      const longer = new Uint32Array(Math.max(term + 1, metIn.length * 2));
      longer.set(metIn);
      metIn = longer;
    }
    if (metIn[term] === serial) return;
    metIn[term] = serial;
    different += 1;
  }

  return {
    get length() {
      return log.terms.length;
    },
    add(field, owner, original, { isKeyStart, isRepeated }) {
      const { owners, keyStarts, repeated, wordCounts, termCounts } = fields[field];
      const text = (TEXT_FIELDS.indexOf(field) << FIELD_SHIFT) | owners.length;
      const folded = foldedText(original);
      serial += 1;
      different = 0;
      let place = 0;
      let letterFrom = -1;
      let letterTo = -1;
      eachWord(folded, (from, to, isLetter) => {
        write(table.codeOf(folded, from, to, isLetter), text >>> 0, place);
        // Two letters with nothing between them are a term too, where the second stands.
        if (isLetter && letterTo === from)
          write(table.codeOf(folded, letterFrom, to, true), text >>> 0, place);
        [letterFrom, letterTo] = isLetter ? [from, to] : [-1, -1];
        place += 1;
      });
      if (isKeyStart) keyStarts.push(owners.length);
      if (isRepeated) repeated.push(owners.length);
      owners.push(owner);
      wordCounts.push(Math.min(place, MAX_COUNTED));
      termCounts.push(Math.min(different, MAX_COUNTED));
    },
    indexed() {
      const { terms, placeOf } = table.sorted();
      return {
        terms,
        lists: listsFrom(log.terms, log.texts, log.places, placeOf),
        fields: byField((field) => ({
          owners: fields[field].owners.taken(),
          keyStarts: setFrom(fields[field].keyStarts, fields[field].owners.length),
          repeated: setFrom(fields[field].repeated, fields[field].owners.length),
          wordCounts: fields[field].wordCounts.taken(),
          termCounts: fields[field].termCounts.taken(),
        })),
      };
    },
  };
}

function setFrom({ values, length }: Growing<Uint32Array<ArrayBuffer>>, size: number): PositionSet {
  const set = noPositions(size);
  addPositions(set, values.subarray(0, length));
  return set;
}

/** The lists of all terms in their sorted order; `placeOf` is the place of each number there. */
function listsFrom(
  terms: Growing<Uint32Array<ArrayBuffer>>,
  texts: Growing<Uint32Array<ArrayBuffer>>,
  places: Growing<Uint32Array<ArrayBuffer>>,
  placeOf: Uint32Array,
): TextIndex['lists'] {
  const termCount = placeOf.length;
  const begins = new Uint32Array(termCount + 1);
  for (let at = 0; at < terms.length; at += 1) {
    const term = placeOf[terms.values[at] ?? 0] ?? 0;
    begins[term + 1] = (begins[term + 1] ?? 0) + 1;
  }
  for (let term = 0; term < termCount; term += 1)
    begins[term + 1] = (begins[term + 1] ?? 0) + (begins[term] ?? 0);
  const next = begins.slice();
  const byTerm = new Uint32Array(terms.length);
  for (let at = 0; at < terms.length; at += 1) {
    const term = placeOf[terms.values[at] ?? 0] ?? 0;
    byTerm[next[term] ?? 0] = at;
    next[term] = (next[term] ?? 0) + 1;
  }
  const out = new Growing(Uint8Array);
  const starts = new Uint32Array(termCount + 1);
  const writer = new PostingWriter();
  for (let term = 0; term < termCount; term += 1) {
    const ofTerm = byTerm.subarray(begins[term], begins[term + 1]);
    let mask = 0;
    for (const at of ofTerm) mask |= 1 << ((texts.values[at] ?? 0) >>> FIELD_SHIFT);
    out.push(mask);
    for (let field = 0; field < TEXT_FIELDS.length; field += 1) {
      if ((mask & (1 << field)) === 0) continue;
      writeField(ofTerm, field, texts.values, places.values, writer);
      writer.end(out);
    }
    starts[term + 1] = out.length;
  }
  return { bytes: out.taken(), starts };
}

function writeField(
  ofTerm: Uint32Array,
  field: number,
  texts: Uint32Array,
  places: Uint32Array,
  writer: PostingWriter,
): void {
  for (let at = 0; at < ofTerm.length; ) {
    const text = texts[ofTerm[at] ?? 0] ?? 0;
    let end = at + 1;
    while (end < ofTerm.length && texts[ofTerm[end] ?? 0] === text) end += 1;
    if (text >>> FIELD_SHIFT === field) {
      writer.text(text & TEXT_MASK, end - at);
      let before = 0;
      for (let same = at; same < end; same += 1) {
        const place = places[ofTerm[same] ?? 0] ?? 0;
        writer.place(place - before);
        before = place;
      }
    }
    at = end;
  }
}
