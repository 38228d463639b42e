/** The bytes of a stored text: each fault is named with its field and its remedy, and the text is read all the same. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_HASH } from './no-hash';
import { type OpenOptions, openStoredText } from './stored-text';

const PATH = 'texts/paper.body.txt';
const COMPOSED = 'caf\u00e9';
const DECOMPOSED = 'cafe\u0301';
const MARK = '\ufeff';

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** By another implementation than the one that is tested. */
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Opened as the text that was hashed, unless another hash is given. */
function open(served: string | Uint8Array, sha256?: string, options?: OpenOptions) {
  const bytes = typeof served === 'string' ? bytesOf(served) : served;
  return openStoredText(bytes, { path: PATH, sha256: sha256 ?? hashOf(bytes) }, options);
}

const NOT_UTF_8 = {
  field: 'path',
  message: `the stored text ${PATH} is not UTF-8`,
  remedy: 'store it in UTF-8; letters that cannot be read are shown as �',
};
const NOT_DECLARED = {
  field: 'path',
  message: `the stored text ${PATH} is not in the declared form`,
  remedy: 'store it in Unicode NFC with LF line ends and without a byte order mark',
};
const notHashed = (hash: string) => ({
  field: 'sha256',
  message: `the stored text ${PATH} is not the one that was hashed`,
  remedy: `restore the text, or write its new hash: ${hash}`,
});

describe('a stored text in the declared form', () => {
  it.each([
    ['empty', ''],
    ['of several lines', 'One.\n\nTwo.\n'],
    ['of composed letters', COMPOSED],
    ['of letters that have no composed form', 'X\u0303 ש\u05c1'],
    ['beginning with a lone combining mark', '\u0301a'],
    ['in Chinese, with letters beyond the first plane', '𠮷渡。'],
    ['with a byte order mark inside, which is no mark there', `a${MARK}b`],
    ['with the sign that stands for letters that cannot be read', 'a�b'],
  ])('may be %s, and is read letter by letter', (_, text) => {
    expect(open(text)).toEqual({ text, faults: [] });
  });
});

describe('a stored text that is not in the declared form', () => {
  it.each([
    ['letters that are not composed', DECOMPOSED, COMPOSED],
    ['combining marks in another order', 'a\u0301\u0323', '\u1ea1\u0301'],
    ['CRLF at its line ends', 'One.\r\n\r\nTwo.\r\n', 'One.\n\nTwo.\n'],
    ['CR at its line ends', 'One.\rTwo.', 'One.\nTwo.'],
    ['a byte order mark', `${MARK}One.`, 'One.'],
    ['all of these', `${MARK}${DECOMPOSED}\r\n`, `${COMPOSED}\n`],
  ])('for %s is named at its path, and read in that form', (_, served, text) => {
    expect(open(served)).toEqual({ text, faults: [NOT_DECLARED] });
  });
});

describe('a stored text that is not UTF-8', () => {
  it.each([
    ['a letter in Latin-1', [0x63, 0x61, 0x66, 0xe9], 'caf�'],
    ['a letter of which the end is cut off', [0x61, 0xe4, 0xbc], 'a�'],
    ['half a surrogate pair', [0xed, 0xa0, 0xbc, 0x61], '���a'],
    ['a letter written longer than it is', [0xc0, 0x80], '��'],
  ])('for %s is named at its path, and read with a sign for it', (_, bytes, text) => {
    expect(open(new Uint8Array(bytes))).toEqual({ text, faults: [NOT_UTF_8] });
  });

  it('is not also said to miss the declared form', () => {
    const { text, faults } = open(new Uint8Array([0xef, 0xbb, 0xbf, 0xe9, 0x0d, 0x0a]));
    expect(text).toBe('�\n');
    expect(faults).toEqual([NOT_UTF_8]);
  });
});

describe('a stored text that is not the one that was hashed', () => {
  it('is named at its hash, with the new one, and read all the same', () => {
    expect(open('One two.', hashOf(bytesOf('One too.')))).toEqual({
      text: 'One two.',
      faults: [notHashed(hashOf(bytesOf('One two.')))],
    });
  });

  it('is hashed as served, so that what only the form forgives is a change', () => {
    const served = bytesOf(DECOMPOSED);
    expect(open(served, hashOf(bytesOf(COMPOSED)))).toEqual({
      text: COMPOSED,
      faults: [NOT_DECLARED, notHashed(hashOf(served))],
    });
  });

  it('has each fault named where it has several', () => {
    const bytes = new Uint8Array([0xe9]);
    expect(open(bytes, '0'.repeat(64)).faults).toEqual([NOT_UTF_8, notHashed(hashOf(bytes))]);
  });

  it('is noticed whichever one bit of it has changed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), fc.nat(7), (bytes, at, bit) => {
        const changed = bytes.map((byte, index) => (index === at % bytes.length ? byte ^ (1 << bit) : byte));
        const { faults } = open(changed, hashOf(bytes));
        expect(faults.map(({ field }) => field)).toContain('sha256');
        expect(open(bytes).faults.map(({ field }) => field)).not.toContain('sha256');
      }),
    );
  });

  it('is not noticed by a hash that cannot be read, but still by its form', () => {
    expect(open('One.', NO_HASH).faults).toEqual([]);
    expect(open('One.\r\n', NO_HASH).faults).toEqual([NOT_DECLARED]);
  });

  it('is not noticed by its hash where a test switches that off, but still by its form', () => {
    expect(open('One.', '0'.repeat(64), { isHashChecked: false }).faults).toEqual([]);
    expect(open('One.\r\n', '0'.repeat(64), { isHashChecked: false }).faults).toEqual([NOT_DECLARED]);
  });
});

describe('whatever is served', () => {
  it('is read without a line end that is not LF, and composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uint8Array(), (text, bytes) => {
        for (const served of [text, bytes]) {
          const opened = open(served);
          expect(opened.text).not.toContain('\r');
          expect(opened.text.normalize('NFC')).toBe(opened.text);
        }
      }),
    );
  });

  it('has no fault exactly where its letters are those that are read', () => {
    const letters = fc.constantFrom('a', 'é', 'e\u0301', '\u0301', '会', '𠮷', '\n', '\r', MARK);
    fc.assert(
      fc.property(fc.string({ unit: letters }), (served) => {
        const { text, faults } = open(served);
        expect(faults.length === 0).toBe(text === served);
      }),
    );
  });
});
