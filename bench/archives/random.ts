/** Chance that is the same in every run: a small generator with a seed, and the draws that archives are made of. */

export interface Chance {
  /** From 0 up to but not including 1. */
  unit(): number;
  /** A whole number from 0 up to but not including `count`. */
  below(count: number): number;
  /** Whether something of this probability happens. */
  is(probability: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** A place among `count`, where the first are far more frequent than the last (as 1 over the place). */
  skewed(count: number): number;
}

/** The chance of one among many that are drawn independently, so that any of them can be drawn without the others. */
export function chanceOf(seed: number, serial: number): Chance {
  return chanceFrom(Math.imul(serial + 1, 0x9e3779b1) ^ seed);
}

/** mulberry32 by Tommy Ettinger, in the public domain: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(unit() * count);
  return {
    unit,
    below,
    is: (probability) => unit() < probability,
    pick(values) {
      const picked = values[below(values.length)];
      if (picked === undefined) throw new Error('there is nothing to pick from');
      return picked;
    },
    skewed: (count) => Math.min(Math.floor((count + 1) ** unit()) - 1, count - 1),
  };
}
