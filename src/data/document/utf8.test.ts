import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUtf8, textFromUtf8 } from './utf8';

test('what is written in UTF-8 is read again, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(isUtf8(bytes)).toBe(true);
      // A mark at the beginning is no letter of the text.
      expect(textFromUtf8(bytes)).toBe(text.replace(/^\uFEFF/, ''));
    }),
  );
});

test('other bytes are refused', () => {
  for (const bytes of [[0xff], [0x61, 0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80]]) {
    expect(isUtf8(Uint8Array.from(bytes))).toBe(false);
    expect(() => textFromUtf8(Uint8Array.from(bytes))).toThrow('not UTF-8');
  }
});
