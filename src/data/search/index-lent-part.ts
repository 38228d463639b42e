/** The index of one part of a dataset. */
import { runAtOnce } from '../../base/slices';
import { createSearchIndexBuilder } from '../../domain/search/index/index-builder';
import type { SearchFacts, SearchIndexPart } from '../../domain/search/index/index-part';
import { lineAt } from '../parts/read-part';
import { unpacked } from '../parts/unpack';
import type { LentPart } from './lent-parts';
import { searchableFromLine } from './searchable-line';

/** `firstSerial` is the place of its first event in the order of the file. Takes some tenths of a second at once. */
export async function indexLentPart(
  { bytes, places }: LentPart,
  firstSerial: number,
  facts: SearchFacts,
): Promise<SearchIndexPart> {
  const lines = await unpacked(bytes);
  const builder = createSearchIndexBuilder(facts);
  for (const [index, place] of places.entries()) {
    builder.add(firstSerial + index, searchableFromLine(lineAt(lines, place)));
  }
  return runAtOnce(builder.finish());
}
