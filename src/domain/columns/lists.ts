/** Many short lists of small numbers in two arrays: what each event has, and the other way round what has each event. */

export interface Lists {
  /** List i is `values` from `offsets[i]` to before `offsets[i + 1]`; one more than there are lists. */
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** A view, not a copy; empty for a list that is not there. */
export function listAt({ offsets, values }: Lists, index: number): Uint32Array {
  return values.subarray(offsets[index] ?? 0, offsets[index + 1] ?? 0);
}
