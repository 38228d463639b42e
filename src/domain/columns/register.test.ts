import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId } from '../archive/ids';
import { keyOfName } from './name-key';
import {
  idAt,
  partPlaceOf,
  placeOfId,
  placesNaming,
  placesOfQuotationKey,
  registerFrom,
  sizeOf,
} from './register';
import { inParts, partOfBare } from './test-columns';

const eventId = (at: number) => `event-${at}` as EventId;

/** What each event names and quotes, and where parts end. */
const drawn = fc.record({
  events: fc.array(
    fc.record({
      follows: fc.array(fc.nat(30).map(eventId), { maxLength: 3 }),
      quotations: fc.array(
        fc.nat(20).map((at) => `q${at}`),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 30 },
  ),
  ends: fc.array(fc.nat(30), { maxLength: 5 }),
});

function withIds<T extends object>(events: readonly T[]) {
  return events.map((event, at) => ({ id: eventId(at), ...event }));
}

describe('the register of parts', () => {
  it('finds each event by its place and its id, whatever parts it stands in', () => {
    fc.assert(
      fc.property(drawn, ({ events, ends }) => {
        const parts = inParts(withIds(events), ends);
        const register = registerFrom(parts.map(partOfBare));
        expect(sizeOf(register)).toBe(events.length);
        for (const at of events.keys()) {
          expect(idAt(register, at)).toBe(eventId(at));
          expect(placeOfId(register, eventId(at))).toBe(at);
          const { part, index } = partPlaceOf(register, at);
          expect(parts[part]?.[index]?.id).toBe(eventId(at));
        }
        expect(placeOfId(register, eventId(events.length))).toBeUndefined();
      }),
    );
  });

  it('finds which events name one, and which have a quotation, each once and in their order', () => {
    fc.assert(
      fc.property(drawn, ({ events, ends }) => {
        const parts = inParts(withIds(events), ends);
        const register = registerFrom(parts.map(partOfBare));
        const having = (has: (event: (typeof events)[number]) => boolean) =>
          [...events.entries()].filter(([, event]) => has(event)).map(([at]) => at);
        for (let at = 0; at <= 30; at += 1) {
          expect(placesNaming(register, eventId(at))).toEqual(
            having(({ follows }) => follows.includes(eventId(at))),
          );
          // Ids of quotations are unique where they have been checked: here one may stand in an event twice.
          expect([...new Set(placesOfQuotationKey(register, keyOfName(`q${at}`)))]).toEqual(
            having(({ quotations }) => quotations.includes(`q${at}`)),
          );
        }
      }),
    );
  });

  it('takes no other event for one whose key is the same by chance', () => {
    const part = partOfBare([{ id: 'other', follows: ['third'] }, { id: 'meant' }]);
    part.idKeys[0] = keyOfName('meant');
    part.relations.toKeys[0] = keyOfName('meant');
    const register = registerFrom([part]);
    expect(placeOfId(register, 'meant' as EventId)).toBe(1);
    expect(placesNaming(register, 'meant' as EventId)).toEqual([]);
  });

  it('of nothing is empty', () => {
    const register = registerFrom([]);
    expect(sizeOf(register)).toBe(0);
    expect(placeOfId(register, eventId(0))).toBeUndefined();
  });
});
