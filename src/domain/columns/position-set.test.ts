import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPositions,
  allPositions,
  countBelow,
  countPositions,
  eachPosition,
  hasPosition,
  keepCommon,
  keepWhere,
  noPositions,
  type PositionSet,
  positionsFrom,
} from './position-set';

/** A size, and some positions below it, ascending. */
const drawn = fc
  .nat(200)
  .chain((size) => fc.record({ size: fc.constant(size), positions: fc.subarray([...Array(size).keys()]) }));

function setOf(size: number, positions: readonly number[]): PositionSet {
  const set = noPositions(size);
  addPositions(set, Uint32Array.from(positions));
  return set;
}

function membersOf(set: PositionSet): number[] {
  const members: number[] = [];
  eachPosition(set, (position) => members.push(position));
  return members;
}

describe('a set of positions', () => {
  it('holds what was put in, in order, and counts it', () => {
    fc.assert(
      fc.property(drawn, ({ size, positions }) => {
        const set = setOf(size, positions);
        expect(membersOf(set)).toEqual(positions);
        expect(countPositions(set)).toBe(positions.length);
        for (let at = 0; at < size; at += 1) {
          expect(hasPosition(set, at)).toBe(positions.includes(at));
          expect(countBelow(set, at)).toBe(positions.filter((each) => each < at).length);
        }
      }),
    );
  });

  it('of all has each position and none beyond', () => {
    fc.assert(
      fc.property(fc.nat(200), (size) => {
        expect(membersOf(allPositions(size))).toEqual([...Array(size).keys()]);
      }),
    );
  });

  it('keeps what another has too, and what is said to be kept', () => {
    fc.assert(
      fc.property(drawn, fc.array(fc.nat(199)), fc.nat(5), ({ size, positions }, others, divisor) => {
        const common = setOf(size, positions);
        keepCommon(
          common,
          setOf(
            size,
            others.filter((at) => at < size),
          ),
        );
        expect(membersOf(common)).toEqual(positions.filter((at) => others.includes(at)));
        const kept = setOf(size, positions);
        keepWhere(kept, (at) => at % (divisor + 1) === 0);
        expect(membersOf(kept)).toEqual(positions.filter((at) => at % (divisor + 1) === 0));
      }),
    );
  });

  it('gives any stretch of its positions', () => {
    fc.assert(
      fc.property(drawn, fc.nat(210), fc.nat(50), ({ size, positions }, offset, limit) => {
        expect(positionsFrom(setOf(size, positions), offset, limit)).toEqual(
          positions.slice(offset, offset + limit),
        );
      }),
    );
  });
});
