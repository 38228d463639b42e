/**
 * The events of a dataset in the order of its file, part by part: their ids, where their records stand, what they are
 * related to. What is asked of one event by its name is looked up here.
 */
import type { EventId } from '../archive/ids';
import type { ColumnPart, TextLists } from './column-part';
import { keyOfName } from './name-key';

export interface Register {
  readonly parts: readonly ColumnPart[];
  /** By part how many events stand before it; one more entry than parts, whose last is their number. */
  readonly firstOf: Uint32Array;
}

/** An event by its part and its place in it. */
export interface PartPlace {
  readonly part: number;
  readonly index: number;
}

export function registerFrom(parts: readonly ColumnPart[]): Register {
  const firstOf = new Uint32Array(parts.length + 1);
  for (const [part, { size }] of parts.entries()) firstOf[part + 1] = (firstOf[part] ?? 0) + size;
  return { parts, firstOf };
}

export function sizeOf({ firstOf }: Register): number {
  return firstOf.at(-1) ?? 0;
}

/** `place` is that in the order of the file. */
export function partPlaceOf({ firstOf }: Pick<Register, 'firstOf'>, place: number): PartPlace {
  let [low, high] = [0, firstOf.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((firstOf[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return { part: low, index: place - (firstOf[low] ?? 0) };
}

export function idAt(register: Register, place: number): EventId {
  const { part, index } = partPlaceOf(register, place);
  const ids = register.parts[part]?.ids;
  return (ids === undefined ? '' : textAt(ids, index)) as EventId;
}

/** The place of the event with this id; undefined where there is none. */
export function placeOfId({ parts, firstOf }: Register, id: EventId): number | undefined {
  const key = keyOfName(id);
  for (const [part, { idKeys, ids }] of parts.entries()) {
    for (let index = idKeys.indexOf(key); index !== -1; index = idKeys.indexOf(key, index + 1)) {
      // The key is but a number for the id.
      if (textAt(ids, index) === id) return (firstOf[part] ?? 0) + index;
    }
  }
  return undefined;
}

/** The places of all events with a quotation of this key, which mostly is one. */
export function placesOfQuotationKey({ parts, firstOf }: Register, key: number): readonly number[] {
  return parts.flatMap(({ quotationKeys: { values, offsets } }, part) => {
    const found: number[] = [];
    for (let at = values.indexOf(key); at !== -1; at = values.indexOf(key, at + 1)) {
      found.push((firstOf[part] ?? 0) + lastNotAfter(offsets, at));
    }
    return found;
  });
}

/** The places of the events that have a relation to the one with this id, in their order. */
export function placesNaming({ parts, firstOf }: Register, id: EventId): readonly number[] {
  const key = keyOfName(id);
  return parts.flatMap(({ relations: { from, toKeys, toIds } }, part) => {
    const found = new Set<number>();
    for (let at = toKeys.indexOf(key); at !== -1; at = toKeys.indexOf(key, at + 1)) {
      if (textAt(toIds, at) === id) found.add((firstOf[part] ?? 0) + (from[at] ?? 0));
    }
    return [...found];
  });
}

export function textAt({ offsets, bytes }: TextLists, index: number): string {
  let text = '';
  const end = offsets[index + 1] ?? 0;
  for (let at = offsets[index] ?? end; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** Of ascending numbers the last place whose number is not after `limit`: the list in which a value stands. */
function lastNotAfter(ascending: Uint32Array, limit: number): number {
  let [low, high] = [0, ascending.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
