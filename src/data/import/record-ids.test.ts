import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wireId } from '../dataset/wire-evidence';
import { RecordIds } from './record-ids';

describe('the id of a record', () => {
  it('is its own, or made of its name', () => {
    const ids = new RecordIds('event');
    expect(ids.take('E-1', 'A meeting')).toBe('E-1');
    expect(ids.take(undefined, 'Zürich, 9 October')).toBe('zurich-9-october');
    expect(ids.take('no id', 'A call')).toBe('a-call');
  });

  it('has a number where it is taken, or nothing of the name can stand in it', () => {
    const ids = new RecordIds('event');
    const names = ['A call', 'A call!', 'a call', '会晤', '通话'];
    expect(names.map((name) => ids.take(undefined, name))).toEqual([
      'a-call',
      'a-call-2',
      'a-call-3',
      'event-1',
      'event-2',
    ]);
    expect(ids.take('a-call-2', 'Another')).toBe('a-call-2-2');
  });

  it('is an id and stands once, whatever is asked for', () => {
    const wanted = fc.option(
      fc.oneof(fc.string(), fc.constantFrom('a', 'a-2', 'event', 'event-1', '__proto__')),
      {
        nil: undefined,
      },
    );
    const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a', 'A 2', 'x'.repeat(100_000)));
    fc.assert(
      fc.property(fc.array(fc.tuple(wanted, name)), (asked) => {
        const ids = new RecordIds('event');
        const given = asked.map(([own, called]) => ids.take(own, called));
        expect(new Set(given).size).toBe(given.length);
        for (const id of given) expect(wireId.safeParse(id).success, id).toBe(true);
      }),
    );
  });
});
