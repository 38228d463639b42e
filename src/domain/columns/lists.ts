/** Many short lists of small numbers in two arrays: what each event has, and the other way round what has each event. */

export interface Lists {
  /** List i is `values` from `offsets[i]` to before `offsets[i + 1]`; one more than there are lists. */
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

export function listsFrom(lists: readonly Iterable<number>[]): Lists {
  const offsets = new Uint32Array(lists.length + 1);
  const values: number[] = [];
  for (const [index, list] of lists.entries()) {
    for (const value of list) values.push(value);
    offsets[index + 1] = values.length;
  }
  return { offsets, values: Uint32Array.from(values) };
}

/** A view, not a copy; empty for a list that is not there. */
export function listAt({ offsets, values }: Lists, index: number): Uint32Array {
  return values.subarray(offsets[index] ?? 0, offsets[index + 1] ?? 0);
}

/**
 * For each value the lists that hold it, in their order (a counting sort: each value is looked at twice).
 *
 * @param valueCount one more than the largest value that may occur
 */
export function invertedLists({ offsets, values }: Lists, valueCount: number): Lists {
  const starts = new Uint32Array(valueCount + 1);
  for (const value of values) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  for (let value = 0; value < valueCount; value += 1) {
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  }
  const next = starts.slice();
  const holders = new Uint32Array(values.length);
  for (let list = 0; list + 1 < offsets.length; list += 1) {
    for (let at = offsets[list] ?? 0; at < (offsets[list + 1] ?? 0); at += 1) {
      const value = values[at] ?? 0;
      const place = next[value] ?? 0;
      holders[place] = list;
      next[value] = place + 1;
    }
  }
  return { offsets: starts, values: holders };
}
