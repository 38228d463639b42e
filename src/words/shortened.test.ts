import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened } from './shortened';

describe('a text in a narrow place', () => {
  it.each([
    ['The whole title', 20, 'The whole title'],
    ['The whole title of it', 15, 'The whole title…'],
    ['The whole title of it', 16, 'The whole title…'],
    ['The whole, entire title', 10, 'The whole…'],
    ['中美领导人会晤后两军高层如何交往', 8, '中美领导人会晤后…'],
    ['Incomprehensibilities of it', 10, 'Incomprehe…'],
    ['A incomprehensibility', 10, 'A incompre…'],
  ])('%s, %i', (text, max, cut) => {
    expect(shortened(text, max)).toBe(cut);
  });

  it('is never longer than asked, and begins as it began', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        const cut = shortened(text, max);
        expect([...cut].length).toBeLessThanOrEqual(max + 1);
        expect(text.startsWith(cut.replace(/…$/u, '')) || cut === text).toBe(true);
      }),
    );
  });
});
