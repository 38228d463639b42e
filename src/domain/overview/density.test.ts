import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Standing } from '../archive/vocabulary';
import { allPositions } from '../columns/position-set';
import { columnsOfRows } from '../columns/test-columns';
import type { EventRow } from '../store/event-store';
import { DAY } from '../time/extent';
import { densityFromColumns, highestOf, spanOf } from './density';

const WINDOW = { start: 0, end: 100 * DAY };
const QUERY = { window: WINDOW, parts: 50, longLimit: 3 };

function densityFromRows(rows: readonly EventRow[], query: typeof QUERY) {
  return densityFromColumns(columnsOfRows(rows), allPositions(rows.length), query, (at) => {
    const { id, standing, extent } = rows[at] ?? {};
    if (id === undefined || standing === undefined || extent === undefined)
      throw new Error(`no event at ${at}`);
    return { id, standing, extent };
  });
}

let made = 0;
/** An event from a day to a day, counted from the beginning of the window. */
function row(
  from: number,
  to: number,
  standing: Standing = 'occurred',
  lane: EventRow['lane'] = 'both',
): EventRow {
  made += 1;
  const edge = (day: number) => (Number.isFinite(day) ? ('certain' as const) : ('open' as const));
  return {
    id: `event-${made}` as EventRow['id'],
    kind: 'meeting',
    standing,
    title: { en: 'An event' },
    lane,
    when: { basis: 'stated' } as unknown as EventRow['when'],
    extent: {
      start: from * DAY,
      end: to * DAY,
      startEdge: edge(from),
      endEdge: edge(to),
      sortAt: from * DAY,
      zone: 'UTC',
      isZoneKnown: true,
    },
    textOrder: made,
    timeOrder: { at: from * DAY, depth: 0 },
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, count) => total + count, 0);

describe('short events', () => {
  test('count where they begin, in their lane', () => {
    const { lanes } = densityFromRows([row(4, 5), row(5, 6), row(60, 61, 'occurred', 'none')], QUERY);
    expect(lanes.map(({ lane }) => lane)).toEqual(['both', 'none']);
    expect(lanes[0]?.happened[2]).toBe(2);
    expect(sum(lanes[0]?.happened ?? [])).toBe(2);
    expect(lanes[1]?.happened[30]).toBe(1);
  });

  test('that are only spoken of never count as happened', () => {
    const standings: readonly Standing[] = ['proposed', 'expected', 'asked', 'absent'];
    const { lanes } = densityFromRows(
      [...standings.map((standing) => row(4, 5, standing)), row(4, 5, 'ongoing')],
      QUERY,
    );
    expect(lanes[0]?.notHappened[2]).toBe(4);
    expect(lanes[0]?.happened[2]).toBe(1);
    expect(highestOf({ window: WINDOW, parts: 50, lanes })).toBe(5);
  });

  test('each that reaches into the window counts once, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -20, max: 120, noNaN: true })), (days) => {
        const { lanes } = densityFromRows(
          days.map((day) => row(day, day + 1)),
          QUERY,
        );
        const reaching = days.filter((day) => day < 100 && day + 1 > 0);
        expect(sum(lanes.flatMap(({ happened }) => happened))).toBe(reaching.length);
      }),
    );
  });
});

describe('long events', () => {
  test('are told one by one and are in no number', () => {
    const absence = row(10, 60, 'absent');
    const { lanes } = densityFromRows([absence, row(20, Number.POSITIVE_INFINITY)], QUERY);
    expect(lanes[0]?.long).toHaveLength(2);
    expect(lanes[0]?.long[0]).toEqual({ id: absence.id, standing: 'absent', extent: absence.extent });
    expect(sum([...(lanes[0]?.happened ?? []), ...(lanes[0]?.notHappened ?? [])])).toBe(0);
  });

  test('count in each part that they cover where they are too many', () => {
    const rows = [row(10, 20), row(10, 20), row(10, 20), row(12, 16, 'absent'), row(50, 51)];
    const { lanes } = densityFromRows(rows, QUERY);
    expect(lanes[0]?.long).toEqual([]);
    expect(lanes[0]?.happened.slice(4, 12)).toEqual([0, 3, 3, 3, 3, 3, 3, 0]);
    expect(lanes[0]?.notHappened[7]).toBe(1);
    expect(lanes[0]?.happened[25]).toBe(1);
  });
});

test('a hundred thousand events come as as many numbers as twenty', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => row(index % 100, (index % 100) + 1));
  const { lanes } = densityFromRows(many, QUERY);
  expect(lanes[0]?.happened).toHaveLength(50);
  expect(sum(lanes[0]?.happened ?? [])).toBe(100_000);
});

describe('the span of all events', () => {
  test('goes from the first known bound to the last', () => {
    const [open, goesOn] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    expect(spanOf([5, open, 30, Number.NaN], [6, 40, goesOn, Number.NaN])).toEqual({ start: 5, end: 40 });
  });

  test('is none where none is dated', () => {
    expect(spanOf([Number.NaN], [Number.NaN])).toBeUndefined();
    expect(spanOf([], [])).toBeUndefined();
  });
});

test('a column of full height stands for one event at least', () => {
  expect(highestOf(densityFromRows([], QUERY))).toBe(1);
});
