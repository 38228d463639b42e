import { describe, expect, it } from 'vitest';
import { parseDataset } from '../dataset/parse-dataset';
import { datasetWith } from '../dataset/test-dataset';
import type { EventPart } from '../dataset/wire-dataset';
import { fetchOrder } from './fetch-order';

/** A dataset that opens in November 2021. */
const { archive } = parseDataset(JSON.stringify(datasetWith({ defaultWindow: '2021-11' })), 'test.json');

function order(...parts: readonly (readonly [begin: string | undefined, events: number])[]) {
  if (archive === undefined) throw new Error('the test’s dataset is not sound');
  const named = parts.map(
    ([begin, events], number): EventPart => ({
      ...{ path: `events/${number}.ndjson`, sha256: '', events },
      ...(begin !== undefined && { begin }),
    }),
  );
  return fetchOrder(named, archive);
}

describe('parts are fetched', () => {
  it('first those whose events begin in the first window or shortly before, then the nearest', () => {
    expect(order(['2001', 5000], ['2019', 5000], ['2021-10/2021-12', 5000], ['2022-03', 5000])).toEqual({
      first: [2],
      others: [3, 1, 0],
    });
  });

  it('with those that do not say when their events begin', () => {
    expect(order(['2001', 5000], [undefined, 5000]).first).toEqual([1]);
  });

  it('the nearest where none is near', () => {
    expect(order(['2001', 5000], ['2031', 5000])).toEqual({ first: [1], others: [0] });
  });

  it('all at once where they are few', () => {
    expect(order(['2001', 400], ['2021-11', 400])).toEqual({ first: [1, 0], others: [] });
  });

  it('of many that are near some, so that there is soon something to see', () => {
    const { first, others } = order(...Array.from({ length: 20 }, () => ['2021-11', 5000] as const));
    expect(first).toHaveLength(8);
    expect(others).toHaveLength(12);
  });
});
