import { describe, expect, it } from 'vitest';
import type { DiplomaticEvent } from '../archive/event';
import { KeptRows } from './kept-rows';
import { archiveOf } from './test-archives';

const { events } = archiveOf(Array.from({ length: 5000 }, () => ({})));
const titleOf = (place: number) => `row ${place}`;

/** Rows of records that come when they are let. */
function open() {
  const reads: (readonly number[])[] = [];
  const waiting: (() => void)[] = [];
  const records = {
    read(places: readonly number[]): Promise<readonly DiplomaticEvent[]> {
      reads.push(places);
      return new Promise((resolve) => {
        waiting.push(() => resolve(places.flatMap((place) => events[place] ?? [])));
      });
    },
  };
  const rows = new KeptRows(records, (event, place) => ({
    id: event.id,
    kind: event.kind,
    standing: event.standing,
    title: { en: titleOf(place) },
    lane: 'none',
    when: event.when,
    textOrder: place,
    timeOrder: { at: 0, depth: 0 },
  }));
  const titlesAt = async (places: readonly number[]) => (await rows.at(places)).map(({ title }) => title.en);
  return { reads, titlesAt, letCome: (read: number) => waiting[read]?.() };
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

describe('rows that were made', () => {
  it('stand in the order in which they are asked for, and are read once', async () => {
    const { reads, titlesAt, letCome } = open();
    const first = titlesAt([3, 1]);
    letCome(0);
    expect(await first).toEqual(['row 3', 'row 1']);
    const second = titlesAt([1, 2, 3]);
    letCome(1);
    expect(await second).toEqual(['row 1', 'row 2', 'row 3']);
    expect(reads).toEqual([[3, 1], [2]]);
    expect(await titlesAt([2, 1])).toEqual(['row 2', 'row 1']);
  });

  it('are forgotten when they are too many, but for those that are asked for', async () => {
    const { reads, titlesAt, letCome } = open();
    const many = titlesAt(range(0, 4090));
    letCome(0);
    await many;
    const next = titlesAt(range(4080, 4100));
    letCome(1);
    expect(await next).toEqual(range(4080, 4100).map(titleOf));
    const again = titlesAt([0, 4085, 4095]);
    letCome(2);
    expect(await again).toEqual(['row 0', 'row 4085', 'row 4095']);
    expect(reads.slice(1)).toEqual([range(4090, 4100), [0]]);
  });

  it('are not lost to one question while another makes room', async () => {
    const { titlesAt, letCome } = open();
    const many = titlesAt(range(0, 4090));
    letCome(0);
    await many;
    const slow = titlesAt([0, 1, 4500]);
    const quick = titlesAt(range(4600, 4700));
    letCome(2);
    await quick;
    letCome(1);
    expect(await slow).toEqual(['row 0', 'row 1', 'row 4500']);
  });
});
