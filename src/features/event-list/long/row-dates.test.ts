import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EventRow } from '../../../domain/store/event-store';
import { datedRow } from './row-dates';

/** Rows whose date is a number. */
const lists = fc
  .array(fc.nat(3), { maxLength: 40 })
  .map((dates) => dates.map((date) => ({ textOrder: date }) as EventRow));
const headingOf = ({ textOrder }: EventRow) => ({ key: String(textOrder), day: '', place: '' });

it('dates are written where a list of groups would have its headings', () => {
  fc.assert(
    fc.property(lists, (rows) => {
      const dated = rows.map((_, place) => datedRow(place, (at) => rows[at], headingOf));
      expect(dated.map((each) => each?.row)).toEqual(rows);
      for (const [place, each] of dated.entries()) {
        const isSame = rows[place - 1]?.textOrder === rows[place]?.textOrder;
        expect(each?.isFirstOfDate).toBe(!isSame);
        // What one row says of the next, the next says of it.
        if (place > 0) expect(dated[place - 1]?.isFollowed).toBe(!each?.isFirstOfDate);
      }
    }),
  );
});

it('a row that has not come has no date', () => {
  expect(datedRow(3, () => undefined, headingOf)).toBeUndefined();
});
