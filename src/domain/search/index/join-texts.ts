/**
 * Several inverted indexes as one. Their terms are sorted, so they are walked together, the least first; the lists
 * of a term are written one behind the other, with the new numbers of their texts.
 */
import { Growing } from '../../../base/growing';
import type { Sliced } from '../../../base/slices';
import { type JoinedFieldTexts, joiningFieldTexts } from './join-field-texts';
import { createListJoiner, type ListToJoin } from './join-lists';
import { compareBytes, termCount } from './sorted-terms';
import { byField, TEXT_FIELDS, type TextField, type TextIndex } from './text-index';

export interface TextsToJoin {
  readonly index: TextIndex;
  /** The new number of an owner. */
  placeOf(owner: number): number;
}

/** So many bytes of lists are written between two breaths: a millisecond or two. */
const SLICE = 100_000;

export function* joiningTexts(parts: readonly TextsToJoin[]): Sliced<TextIndex> {
  const joined = {} as Record<TextField, JoinedFieldTexts>;
  for (const field of TEXT_FIELDS) {
    joined[field] = yield* joiningFieldTexts(
      parts.map(({ index, placeOf }) => ({ texts: index.fields[field], placeOf })),
    );
    yield;
  }
  const joiner = createListJoiner(
    parts.map(({ index }) => index.lists),
    joined,
  );
  const [bytes, starts] = [new Growing(Uint8Array), new Growing(Uint32Array)];
  const [lists, listStarts] = [new Growing(Uint8Array), new Growing(Uint32Array)];
  starts.push(0);
  listStarts.push(0);
  let rested = 0;
  for (const holders of eachTerm(parts.map(({ index }) => index))) {
    const [first] = holders;
    if (first === undefined) continue;
    const { terms } = (parts[first.part] as TextsToJoin).index;
    bytes.append(terms.bytes, terms.starts[first.term] ?? 0, terms.starts[first.term + 1] ?? 0);
    starts.push(bytes.length);
    joiner.write(holders, lists);
    listStarts.push(lists.length);
    if (lists.length - rested < SLICE) continue;
    rested = lists.length;
    yield;
  }
  return {
    terms: { bytes: bytes.taken(), starts: starts.taken() },
    lists: { bytes: lists.taken(), starts: listStarts.taken() },
    fields: byField((field) => joined[field].texts),
  };
}

/** Each term with the indexes that have it, in their order. The array is filled anew for each. */
function* eachTerm(indexes: readonly TextIndex[]): Generator<readonly ListToJoin[], void, undefined> {
  const next = new Uint32Array(indexes.length);
  const compare = (a: number, b: number) => {
    const [x, y] = [(indexes[a] as TextIndex).terms, (indexes[b] as TextIndex).terms];
    const [i, j] = [next[a] ?? 0, next[b] ?? 0];
    return compareBytes(
      x.bytes,
      x.starts[i] ?? 0,
      x.starts[i + 1] ?? 0,
      y.bytes,
      y.starts[j] ?? 0,
      y.starts[j + 1] ?? 0,
    );
  };
  const heap = createHeap((a, b) => compare(a, b) || a - b);
  for (const [part, index] of indexes.entries()) if (termCount(index.terms) > 0) heap.push(part);
  const holders: ListToJoin[] = [];
  /** Indexes that stand at the term: they step on together, so that all are compared at the same one. */
  const at: number[] = [];
  for (let least = heap.pop(); least !== undefined; least = heap.pop()) {
    holders.length = 0;
    at.length = 0;
    for (let part: number | undefined = least; part !== undefined; ) {
      holders.push({ part, term: next[part] ?? 0 });
      at.push(part);
      const following = heap.peek();
      part = following !== undefined && compare(following, least) === 0 ? heap.pop() : undefined;
    }
    yield holders;
    for (const part of at) {
      next[part] = (next[part] ?? 0) + 1;
      if ((next[part] ?? 0) < termCount((indexes[part] as TextIndex).terms)) heap.push(part);
    }
  }
}

/** A binary heap of numbers, the least first. */
function createHeap(compare: (a: number, b: number) => number) {
  const heap: number[] = [];
  const isBefore = (a: number, b: number) => compare(heap[a] ?? 0, heap[b] ?? 0) < 0;
  const swap = (a: number, b: number) => {
    const kept = heap[a] ?? 0;
    heap[a] = heap[b] ?? 0;
    heap[b] = kept;
  };
  return {
    peek: () => heap[0],
    push(value: number) {
      heap.push(value);
      for (let at = heap.length - 1; at > 0; ) {
        const above = (at - 1) >>> 1;
        if (!isBefore(at, above)) return;
        swap(at, above);
        at = above;
      }
    },
    pop(): number | undefined {
      const [least] = heap;
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return last;
      heap[0] = last;
      for (let at = 0; ; ) {
        const left = at * 2 + 1;
        const lower = left + 1 < heap.length && isBefore(left + 1, left) ? left + 1 : left;
        if (lower >= heap.length || !isBefore(lower, at)) return least;
        swap(at, lower);
        at = lower;
      }
    },
  };
}
