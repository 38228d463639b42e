/** The texts of one field of several indexes, numbered anew in the order of their owners. */
import type { Sliced } from '../../../base/slices';
import { orderOf } from '../../columns/order-of';
import { eachPosition, noPositions, type PositionSet, putPosition } from '../../columns/position-set';
import { type FieldTexts, textCount } from './text-index';

export interface FieldToJoin {
  readonly texts: FieldTexts;
  /** The new number of an owner. */
  placeOf(owner: number): number;
}

export interface JoinedFieldTexts {
  readonly texts: FieldTexts;
  /** For each index the new number of each of its texts. */
  readonly newTextOf: readonly Uint32Array[];
  /** Whether the new numbers ascend from index to index. */
  readonly isAscending: boolean;
}

export function* joiningFieldTexts(fields: readonly FieldToJoin[]): Sliced<JoinedFieldTexts> {
  const count = fields.reduce((sum, { texts }) => sum + textCount(texts), 0);
  /** By their old place in the row of all indexes. */
  const owners = new Uint32Array(count);
  const row = {
    wordCounts: new Uint16Array(count),
    termCounts: new Uint16Array(count),
  };
  let at = 0;
  for (const { texts, placeOf } of fields) {
    row.wordCounts.set(texts.wordCounts, at);
    row.termCounts.set(texts.termCounts, at);
    for (let text = 0; text < textCount(texts); text += 1) {
      owners[at] = placeOf(texts.owners[text] ?? 0);
      at += 1;
    }
    yield;
  }
  const isAscending = areAscending(owners);
  const newTexts = new Uint32Array(count);
  for (let text = 0; text < count; text += 1) newTexts[text] = text;
  if (!isAscending) {
    const order = orderOf(Float64Array.from(owners));
    for (let place = 0; place < count; place += 1) newTexts[order[place] ?? 0] = place;
  }
  yield;
  const inOrder = <A extends Uint16Array | Uint32Array>(values: A): A => {
    if (isAscending) return values;
    const placed = values.slice() as A;
    for (let old = 0; old < count; old += 1) placed[newTexts[old] ?? 0] = values[old] ?? 0;
    return placed;
  };
  const setInOrder = (setOf: (texts: FieldTexts) => PositionSet): PositionSet => {
    const set = noPositions(count);
    let first = 0;
    for (const { texts } of fields) {
      const from = first;
      eachPosition(setOf(texts), (text) => putPosition(set, newTexts[from + text] ?? 0));
      first += textCount(texts);
    }
    return set;
  };
  let base = 0;
  return {
    texts: {
      owners: inOrder(owners),
      keyStarts: setInOrder(({ keyStarts }) => keyStarts),
      repeated: setInOrder(({ repeated }) => repeated),
      wordCounts: inOrder(row.wordCounts),
      termCounts: inOrder(row.termCounts),
    },
    newTextOf: fields.map(({ texts }) => {
      const from = base;
      base += textCount(texts);
      return newTexts.subarray(from, base);
    }),
    isAscending,
  };
}

function areAscending(numbers: Uint32Array): boolean {
  for (let at = 1; at < numbers.length; at += 1) {
    if ((numbers[at] ?? 0) < (numbers[at - 1] ?? 0)) return false;
  }
  return true;
}
