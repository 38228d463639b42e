/**
 * The words of an index that are spelt like another. They are sorted, so those that begin alike stand together: the
 * rows of Levenshtein's table for a beginning are reckoned once for all of them, and where a beginning is too far
 * already all its words are passed over.
 * Source of the walk: Steve Hanov, "Fast and Easy Levenshtein distance using a Trie", http://stevehanov.ca/blog/?id=114
 */
import { firstBeyond, readUnits, type SortedTerms, wordTermCount } from '../index/sorted-terms';

/** @param visit is given each word with 1 to `changes` changed letters, in their order */
export function eachNearTerm(
  terms: SortedTerms,
  word: string,
  changes: number,
  visit: (term: number, changed: number) => void,
): void {
  const columns = word.length + 1;
  // One letter more than any word that is near can have shows that a word is longer.
  const units = new Uint16Array(word.length + changes + 1);
  const before = new Uint16Array(units.length);
  const rows = new Uint16Array((units.length + 1) * columns);
  for (let column = 0; column < columns; column += 1) rows[column] = column;
  /** Letters of the word before whose rows stand. */
  let known = 0;
  const last = wordTermCount(terms);
  for (let term = 0; term < last; ) {
    const count = readUnits(terms, term, units);
    let row = 0;
    while (row < known && row < count && units[row] === before[row]) row += 1;
    let isFar = false;
    for (; row < count && !isFar; row += 1) isFar = reckonRow(rows, row + 1, units[row] ?? 0, word) > changes;
    known = row;
    before.set(units);
    if (isFar) {
      term = firstBeyond(terms, term, beginningOf(terms, term, row));
      continue;
    }
    const changed = rows[count * columns + word.length] ?? 0;
    if (count < units.length && changed > 0 && changed <= changes) visit(term, changed);
    term += 1;
  }
}

/** Writes the row for one letter more, and returns its least: no word that goes on so can be nearer. */
function reckonRow(rows: Uint16Array, row: number, unit: number, word: string): number {
  const columns = word.length + 1;
  const [here, above] = [row * columns, (row - 1) * columns];
  let least = row;
  rows[here] = row;
  for (let column = 1; column < columns; column += 1) {
    const changed = (rows[above + column - 1] ?? 0) + (word.charCodeAt(column - 1) === unit ? 0 : 1);
    const missing = (rows[above + column] ?? 0) + 1;
    const added = (rows[here + column - 1] ?? 0) + 1;
    const distance = Math.min(changed, missing, added);
    rows[here + column] = distance;
    if (distance < least) least = distance;
  }
  return least;
}

/** The bytes of a word's first code units. */
function beginningOf({ bytes, starts }: SortedTerms, term: number, units: number): Uint8Array {
  const from = starts[term] ?? 0;
  let at = from;
  for (let unit = 0; unit < units; unit += 1) {
    at += 1;
    while (((bytes[at] ?? 0) & 0xc0) === 0x80) at += 1;
  }
  return bytes.subarray(from, at);
}
