import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPositions,
  addSet,
  allPositions,
  countBelow,
  countCommon,
  countPositions,
  eachPosition,
  hasPosition,
  keepCommon,
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

  it('is joined with another, meets it, and is counted with it', () => {
    fc.assert(
      fc.property(drawn, fc.array(fc.nat(199)), ({ size, positions }, drawnOthers) => {
        const others = drawnOthers.filter((at) => at < size);
        const shared = positions.filter((at) => others.includes(at));
        const [common, joined] = [setOf(size, positions), setOf(size, positions)];
        expect(countCommon(common, setOf(size, others))).toBe(shared.length);
        keepCommon(common, setOf(size, others));
        expect(membersOf(common)).toEqual(shared);
        addSet(joined, setOf(size, others));
        expect(membersOf(joined)).toEqual([...new Set([...positions, ...others])].toSorted((a, b) => a - b));
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
