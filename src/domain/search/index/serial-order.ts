/** Where each event of several parts comes among all, by serial number. */
import { orderOf } from '../../columns/order-of';
import { partPlaceOf } from '../../columns/register';

export interface SerialOrder {
  readonly count: number;
  /** The place among all of an event of a part. */
  placeOf(part: number, event: number): number;
  /** Names part and event of each place from `from` to before `to`. */
  each(from: number, to: number, name: (part: number, event: number) => void): void;
}

/** @param serials of each part, in whatever order; quickest where they ascend from part to part */
export function serialOrderOf(serials: readonly Uint32Array[]): SerialOrder {
  const bases = new Uint32Array(serials.length + 1);
  for (const [part, ofPart] of serials.entries()) bases[part + 1] = (bases[part] ?? 0) + ofPart.length;
  const count = bases[serials.length] ?? 0;
  if (isAscending(serials)) {
    return {
      count,
      placeOf: (part, event) => (bases[part] ?? 0) + event,
      each(from, to, name) {
        let { part } = partPlaceOf({ firstOf: bases }, from);
        for (let place = from; place < to; place += 1) {
          while (place >= (bases[part + 1] ?? to)) part += 1;
          name(part, place - (bases[part] ?? 0));
        }
      },
    };
  }
  const all = new Uint32Array(count);
  for (const [part, ofPart] of serials.entries()) all.set(ofPart, bases[part]);
  const order = orderOf(Float64Array.from(all));
  const places = new Uint32Array(count);
  for (let place = 0; place < count; place += 1) places[order[place] ?? 0] = place;
  return {
    count,
    placeOf: (part, event) => places[(bases[part] ?? 0) + event] ?? 0,
    each(from, to, name) {
      for (const at of order.subarray(from, to)) {
        const { part, index } = partPlaceOf({ firstOf: bases }, at);
        name(part, index);
      }
    },
  };
}

function isAscending(serials: readonly Uint32Array[]): boolean {
  let before = -1;
  for (const ofPart of serials) {
    for (const serial of ofPart) {
      if (serial <= before) return false;
      before = serial;
    }
  }
  return true;
}
