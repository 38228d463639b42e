import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EventRow } from '../../../domain/store/event-store';
import { pageOf, pagesAround, rowOfPage, stretchOfPage } from './pages';

const TOTAL = 1234;
const list = Array.from({ length: TOTAL }, (_, place) => ({ textOrder: place }) as EventRow);
const answerOf = (page: number) => {
  const { offset, limit } = stretchOfPage(page);
  return list.slice(offset, offset + limit);
};

it('the pages that are asked for hold every row that is drawn, with both its neighbours', () => {
  fc.assert(
    fc.property(fc.nat(TOTAL - 1), fc.nat(60), (first, length) => {
      const last = Math.min(first + length, TOTAL - 1);
      const pages = pagesAround(first, last, TOTAL);
      for (let place = first; place <= last; place += 1) {
        expect(pages).toContain(pageOf(place));
        const answer = answerOf(pageOf(place));
        for (const near of [place - 1, place, place + 1]) {
          expect(rowOfPage(pageOf(place), answer, near)).toBe(list[near]);
        }
      }
    }),
  );
});

it('a look at the list is a few pages, whatever it is long', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(60), (first, length) => {
      const pages = pagesAround(first, first + length, 1_000_000);
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.length).toBeLessThanOrEqual(3);
    }),
  );
});

it('of nothing, no page', () => {
  expect(pagesAround(0, 20, 0)).toEqual([]);
});

it('a page that has not the row says so', () => {
  expect(rowOfPage(3, answerOf(3), 298)).toBeUndefined();
  expect(rowOfPage(3, answerOf(3), 401)).toBeUndefined();
});
