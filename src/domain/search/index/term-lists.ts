/** From a term of an index to its lists. */
import type { PostingReader } from './posting-reader';
import type { TermLists } from './text-index';

/** Puts the reader before the first text of a field; false where the term does not stand in it. */
export function openList(
  reader: PostingReader,
  { bytes, starts }: TermLists,
  term: number,
  field: number,
): boolean {
  const start = starts[term] ?? 0;
  const mask = bytes[start] ?? 0;
  if ((mask & (1 << field)) === 0) return false;
  reader.open(start + 1);
  for (let before = 0; before < field; before += 1) {
    if ((mask & (1 << before)) !== 0) reader.open(reader.end);
  }
  return true;
}
