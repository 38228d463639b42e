import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId } from '../archive/ids';
import { registerFrom } from '../columns/register';
import { partOfBare } from '../columns/test-columns';
import { timeOrderOf } from '../columns/time-order';
import { orderKeysOf } from './event-order';

const event = (id: string, earliest: number | undefined, ...follows: string[]) => ({
  id: id as EventId,
  earliest: earliest ?? Number.POSITIVE_INFINITY,
  ...(earliest !== undefined && { sortAt: earliest }),
  follows: follows as readonly string[] as readonly EventId[],
});

type Bare = ReturnType<typeof event>;

function inOrder(events: readonly Bare[]): readonly Bare[] {
  return [...timeOrderOf(registerFrom([partOfBare(events)])).placeAt].flatMap((place) => events[place] ?? []);
}

const order = (...events: Bare[]) => inOrder(events).map(({ id }) => id);

describe('the order of events in time', () => {
  it('is that of their earliest start, ties in the order of the text', () => {
    expect(order(event('b', 2), event('a', 1), event('c', 2))).toEqual(['a', 'b', 'c']);
  });

  it('raises what follows above what it follows, over several steps', () => {
    expect(
      order(event('report', 1, 'interview'), event('interview', 1, 'meeting'), event('meeting', 5)),
    ).toEqual(['meeting', 'interview', 'report']);
  });

  it('remembers what raised an event', () => {
    const keys = orderKeysOf([
      event('interview', 1, 'meeting'),
      event('meeting', 5),
      event('talk', 9, 'meeting'),
    ]);
    expect(keys.get('interview' as EventId)).toEqual({ at: 5, depth: 1, raisedBy: 'meeting' });
    expect(keys.get('talk' as EventId)).toEqual({ at: 9, depth: 0 });
  });

  it('tells the first in the text of two that raise an event to the same place', () => {
    const events = [
      event('undated', undefined),
      event('report', 1, 'toast', 'walk'),
      event('walk', 1),
      event('toast', 1),
    ];
    const { raised } = timeOrderOf(registerFrom([partOfBare(events)]));
    expect(raised.get(1)).toEqual({ at: 1, depth: 1, raisedBy: 2 });
  });

  it('puts undated events last, and lets them raise nobody', () => {
    expect(order(event('undated', undefined), event('b', 2, 'undated'), event('a', 1))).toEqual([
      'a',
      'b',
      'undated',
    ]);
  });

  it('keeps the own time of events that follow each other in a circle', () => {
    expect(order(event('b', 2, 'a'), event('a', 1, 'b'), event('c', 0))).toEqual(['c', 'a', 'b']);
  });

  it('loses nobody, and what follows never comes first', () => {
    const events = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 9 }), fc.array(fc.nat(11), { maxLength: 3 })),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(events, (drawn) => {
        // Only earlier ones in the text are followed, so that there is no circle.
        const list = drawn.map(([at, follows], index) =>
          event(String(index), at, ...follows.filter((other) => other < index).map(String)),
        );
        const ordered = inOrder(list);
        expect(ordered.map(({ id }) => id).toSorted()).toEqual(list.map(({ id }) => id).toSorted());
        const place = new Map(ordered.map(({ id }, index) => [id, index]));
        for (const { id, follows } of list) {
          for (const other of follows) expect(place.get(other) ?? -1).toBeLessThan(place.get(id) ?? -1);
        }
      }),
    );
  });

  it('is found without a deep stack, however long the chain', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => event(String(index), 0, String(index + 1)));
    expect(inOrder(chain)[0]?.id).toBe('19999');
  });
});
