import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsFromEdtf } from '../../domain/time/edtf-bounds';
import { parseEdtf } from '../../domain/time/edtf-parse';
import { edtfYear, SpanOfDates } from './span-of-dates';

function spanOf(...dates: readonly string[]): string | undefined {
  const span = new SpanOfDates();
  for (const date of dates) span.add(date);
  return span.asEdtf();
}

describe('the window of some dates', () => {
  it.each([
    [[], undefined],
    [['2021-11-16'], '2021-11/2021-11'],
    [['2021-11-16', '2019-02-03', '2020'], '2019-02/2021-11'],
    [['2021-11-16', '2018-02-03'], '2018/2021'],
    [['1990-05-01', '2019-12-31'], '1990/2019'],
    [['1985', '2019-12-31'], '1980/2019'],
    [['-0199', '2019-05-06'], '-0200/2099'],
    [['-0044-03-15'], '-0044-03/-0044-03'],
    [['Y-170000002', '2017'], 'Y-180000000/Y9999999'],
    [['2017-10-09/..'], '2017-10/2017-10'],
    [['soon'], undefined],
  ] as const)('of %j is %s', (dates, window) => {
    expect(spanOf(...dates)).toBe(window);
  });

  it('has all of them, whichever they are', () => {
    const year = fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -1e9, max: 1e9 }));
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 5 }), (years) => {
        const window = parseEdtf(spanOf(...years.map(edtfYear)) ?? '');
        expect(window.ok).toBe(true);
        if (!window.ok) return;
        const { earliest, latest } = boundsFromEdtf(window.value);
        if (typeof earliest === 'string' || typeof latest === 'string') throw new Error('it is open');
        expect(earliest.year).toBeLessThanOrEqual(Math.min(...years));
        expect(latest.year).toBeGreaterThanOrEqual(Math.max(...years));
      }),
    );
  });
});
