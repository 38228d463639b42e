import fc from 'fast-check';
import { expect, it } from 'vitest';
import { balanced, isolateTurning } from './turning-signs';

const SIGNS = ['a', ' ', '\u202e', '\u202c', '\u2066', '\u2067', '\u2068', '\u2069'];
const text = fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }).map((signs) => signs.join(''));

/** How deep isolates are after each sign. */
function depths(written: string): readonly number[] {
  let depth = 0;
  return [...written].map((sign) => {
    if (/[\u2066-\u2068]/u.test(sign)) depth += 1;
    if (sign === '\u2069') depth -= 1;
    return depth;
  });
}

it('a text has each isolate ended, no end too many, and all else at its place', () => {
  fc.assert(
    fc.property(text, (written) => {
      const shown = balanced(written);
      expect(Math.min(0, ...depths(shown))).toBe(0);
      expect(depths(shown).at(-1) ?? 0).toBe(0);
      expect(shown.slice(0, written.length).replaceAll('\u2060', '\u2069')).toBe(written);
    }),
  );
});

it('an isolate around a text ends with it, and not before', () => {
  fc.assert(
    fc.property(text, (written) => {
      const shown = isolateTurning(written);
      if (shown === written) return;
      expect(Math.min(...depths(shown).slice(0, -1))).toBeGreaterThan(0);
      expect(depths(shown).at(-1)).toBe(0);
    }),
  );
});

it('a text without such signs is as it is', () => {
  expect([balanced('Xi, 习'), isolateTurning('Xi, 习')]).toEqual(['Xi, 习', 'Xi, 习']);
});
