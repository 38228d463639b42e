/** The lists that several indexes have of one term, as one for each field. */
import { Growing } from '../../../base/growing';
import type { JoinedFieldTexts } from './join-field-texts';
import { PostingReader } from './posting-reader';
import { PostingWriter } from './postings';
import { openList } from './term-lists';
import { TEXT_FIELDS, type TermLists, type TextField } from './text-index';

/** A term of one of the indexes. */
export interface ListToJoin {
  readonly part: number;
  readonly term: number;
}

export interface ListJoiner {
  /** @param holders in the order of the indexes; all of the same term */
  write(holders: readonly ListToJoin[], out: Growing<Uint8Array<ArrayBuffer>>): void;
}

export function createListJoiner(
  lists: readonly TermLists[],
  joined: Readonly<Record<TextField, JoinedFieldTexts>>,
): ListJoiner {
  const writer = new PostingWriter();
  const readers = lists.map(({ bytes }) => new PostingReader(bytes));
  const sorter = createPostingSorter();

  function writeField(
    field: number,
    holders: readonly ListToJoin[],
    out: Growing<Uint8Array<ArrayBuffer>>,
  ): void {
    const { newTextOf, isAscending } = joined[TEXT_FIELDS[field] ?? 'words'];
    for (const { part, term } of holders) {
      const [list, reader, newTexts] = [lists[part], readers[part], newTextOf[part]];
      if (!list || !reader || !newTexts || !openList(reader, list, term, field)) continue;
      while (reader.next()) {
        for (let at = 0; at < reader.size; at += 1) {
          const text = newTexts[reader.texts[at] ?? 0] ?? 0;
          if (isAscending) writePosting(writer, reader, at, text);
          else sorter.add(reader, at, text);
        }
      }
    }
    if (!isAscending) sorter.writeTo(writer);
    writer.end(out);
  }

  return {
    write(holders, out) {
      let mask = 0;
      for (const { part, term } of holders) mask |= lists[part]?.bytes[lists[part]?.starts[term] ?? 0] ?? 0;
      out.push(mask);
      for (let field = 0; field < TEXT_FIELDS.length; field += 1) {
        if ((mask & (1 << field)) !== 0) writeField(field, holders, out);
      }
    },
  };
}

function writePosting(writer: PostingWriter, reader: PostingReader, at: number, text: number): void {
  writer.text(text, reader.occurrences[at] ?? 0);
  writer.places(reader.bytes, reader.placesFrom[at] ?? 0, reader.placesTo[at] ?? 0);
}

/** For texts that do not come in their new order: kept until all are there, then written by their numbers. */
function createPostingSorter() {
  const [texts, occurrences, ends] = [
    new Growing(Uint32Array),
    new Growing(Uint32Array),
    new Growing(Uint32Array),
  ];
  const places = new Growing(Uint8Array);
  return {
    add(reader: PostingReader, at: number, text: number): void {
      texts.push(text);
      occurrences.push(reader.occurrences[at] ?? 0);
      places.append(reader.bytes, reader.placesFrom[at] ?? 0, reader.placesTo[at] ?? 0);
      ends.push(places.length);
    },
    writeTo(writer: PostingWriter): void {
      const order = Uint32Array.from({ length: texts.length }, (_, at) => at).sort(
        (a, b) => (texts.values[a] ?? 0) - (texts.values[b] ?? 0),
      );
      for (const at of order) {
        writer.text(texts.values[at] ?? 0, occurrences.values[at] ?? 0);
        writer.places(places.values, at === 0 ? 0 : (ends.values[at - 1] ?? 0), ends.values[at] ?? 0);
      }
      texts.length = 0;
      occurrences.length = 0;
      ends.length = 0;
      places.length = 0;
    },
  };
}
