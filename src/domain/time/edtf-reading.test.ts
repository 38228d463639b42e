import { describe, expect, it } from 'vitest';
import { parseEdtf } from './edtf-parse';
import { isReadingOf } from './edtf-reading';

function dateFrom(text: string) {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

describe('a resolved date', () => {
  it.each([
    ['XXXX-XX-16', '2021-11-16'],
    ['XXXX-09-28/XXXX-09-29', '2021-09-28/2021-09-29'],
    ['XXXX-08-19', '2021-08-19'],
    ['202X', '2021'],
    ['2021', '2021-11-16'],
    ['XXXX-XX-16', '[..2021-11-16]'],
    ['XXXX-09-28/XXXX-09-29', '2021-09-28/..'],
  ])('reads %s as %s', (printed, resolved) => {
    expect(isReadingOf(dateFrom(printed), dateFrom(resolved))).toBe(true);
  });

  it.each([
    ['XXXX-XX-16', '2021-11-15'],
    ['XXXX-09-28/XXXX-09-29', '2021-09-28/2021-09-30'],
    ['XXXX-08-19', '2021-09-19'],
    ['202X', '2011'],
  ])('contradicts %s as %s', (printed, resolved) => {
    expect(isReadingOf(dateFrom(printed), dateFrom(resolved))).toBe(false);
  });
});
