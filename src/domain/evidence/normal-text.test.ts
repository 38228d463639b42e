import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm, normalTextFrom } from './normal-text';

const MARK = '\ufeff';
const DECOMPOSED = 'cafe\u0301\r\nnoir\r';
const COMPOSED = 'caf\u00e9\nnoir\n';

/** Letters that the form changes or drops, and others. */
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(MARK, '\r', '\n', 'e', '\u0301', '\u0323', '\u1100', '\u1161', '会') }),
  fc.string({ unit: 'binary' }),
);

describe('a text', () => {
  it('is composed, with LF at its line ends', () => {
    expect(normalTextFrom(DECOMPOSED)).toBe(COMPOSED);
  });

  it.each([
    ['one', MARK],
    ['several', MARK.repeat(3)],
  ])('loses the byte order marks at its beginning, and no other: %s', (_, marks) => {
    expect(normalTextFrom(`${marks}a${MARK}b${MARK}`)).toBe(`a${MARK}b${MARK}`);
    expect(normalTextFrom(`\n${marks}a`)).toBe(`\n${marks}a`);
    expect(normalTextFrom(marks)).toBe('');
  });

  it('is the same when it is normalised again, whatever it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalTextFrom(text);
        expect(normalTextFrom(once)).toBe(once);
      }),
    );
  });
});

describe('a part of a text', () => {
  it('is composed, with LF at its line ends', () => {
    expect(normalForm(DECOMPOSED)).toBe(COMPOSED);
  });

  it('keeps every byte order mark, since it may begin in the middle', () => {
    expect(normalForm(`${MARK}a${MARK}`)).toBe(`${MARK}a${MARK}`);
  });

  it('is the same when it is normalised again, whatever it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalForm(text);
        expect(normalForm(once)).toBe(once);
      }),
    );
  });
});
