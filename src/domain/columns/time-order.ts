/** The order of all events in time: each by its own, and by what it follows. */
import { RELATION_TYPES } from '../archive/vocabulary';
import { LAST, type OrderKey, orderKeysOf } from '../store/event-order';
import { orderOf } from './order-of';
import { type Register, sizeOf } from './register';

export interface TimeOrder {
  /** By position the place in the order of the file. */
  readonly placeAt: Uint32Array<ArrayBuffer>;
  /** Of the events that stand elsewhere than by their own time, or may: by place. */
  readonly raised: ReadonlyMap<number, OrderKey<number>>;
}

const FOLLOWS = RELATION_TYPES.indexOf('follows');

export function timeOrderOf(register: Register): TimeOrder {
  const at = new Float64Array(sizeOf(register));
  for (const [part, { sortAt }] of register.parts.entries()) at.set(sortAt, register.firstOf[part]);
  // An undated event stands last.
  for (let place = 0; place < at.length; place += 1) if (Number.isNaN(at[place])) at[place] = LAST.at;
  const raised = raisedBy(register, at);
  for (const [place, key] of raised) at[place] = key.at;
  const placeAt = orderOf(at);
  if (raised.size > 0) orderByDepth(placeAt, at, raised);
  return { placeAt, raised };
}

/** The keys of those that follow another, or are followed. */
function raisedBy(register: Register, at: Float64Array): ReadonlyMap<number, OrderKey<number>> {
  const follows = new Map<number, number[]>();
  const placeOfKey = placesOfKeys(register);
  for (const [part, { relations }] of register.parts.entries()) {
    for (const [index, type] of relations.type.entries()) {
      if (type !== FOLLOWS) continue;
      const from = (register.firstOf[part] ?? 0) + (relations.from[index] ?? 0);
      const to = placeOfKey().get(relations.toKeys[index] ?? 0);
      if (to === undefined) continue;
      const others = follows.get(from);
      if (others) others.push(to);
      else follows.set(from, [to]);
    }
  }
  const places = new Set([...follows].flatMap(([from, to]) => [from, ...to]));
  // In the order of the file: of two that raise a third to the same place, the first is told.
  return orderKeysOf(
    [...places]
      .toSorted((a, b) => a - b)
      .map((place) => ({
        id: place,
        earliest: at[place] ?? LAST.at,
        follows: follows.get(place) ?? [],
      })),
  );
}

/** Made when the first is asked for: most datasets of many events have no such relation. */
function placesOfKeys({ parts, firstOf }: Register): () => ReadonlyMap<number, number> {
  let made: Map<number, number> | undefined;
  return () => {
    if (made === undefined) {
      made = new Map();
      for (const [part, { idKeys }] of parts.entries()) {
        for (const [index, key] of idKeys.entries()) {
          if (!made.has(key)) made.set(key, (firstOf[part] ?? 0) + index);
        }
      }
    }
    return made;
  };
}

/** Among those of one time, what follows comes later. */
function orderByDepth(
  placeAt: Uint32Array,
  at: Float64Array,
  raised: ReadonlyMap<number, OrderKey<number>>,
): void {
  const depthOf = (place: number) => raised.get(place)?.depth ?? 0;
  for (let from = 0; from < placeAt.length; ) {
    const time = at[placeAt[from] ?? 0];
    let to = from + 1;
    while (to < placeAt.length && at[placeAt[to] ?? 0] === time) to += 1;
    const run = placeAt.subarray(from, to);
    if (run.some((place) => depthOf(place) > 0)) run.sort((a, b) => depthOf(a) - depthOf(b) || a - b);
    from = to;
  }
}
