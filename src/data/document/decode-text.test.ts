import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { decodeText, type Encoding } from './decode-text';

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

function encoded(text: string, encoding: Encoding): Uint8Array {
  return encoding === 'utf-8' ? new TextEncoder().encode(text) : utf16(text, encoding === 'utf-16le');
}

const encodings = fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be');
/** Whole signs only: half of a pair is no text. */
const texts = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\uFEFF', ''));

describe('the text of a file that is brought', () => {
  it('is read in each encoding where a mark tells which', () => {
    fc.assert(
      fc.property(texts, encodings, (text, encoding) => {
        expect(decodeText(encoded(`\uFEFF${text}`, encoding))).toEqual({ text, encoding });
      }),
    );
  });

  it('is read without a mark where it has Latin letters', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      const text = 'date,title\n2017-10-09,Gespräch über 中国\n';
      expect(decodeText(encoded(text, encoding))).toEqual({ text, encoding });
    }
  });

  it('is refused where it is in none of them', () => {
    // "Gespräch" as a western spreadsheet of old writes it.
    expect(() => decodeText(Uint8Array.from([0x47, 0x65, 0x73, 0x70, 0x72, 0xe4, 0x63, 0x68]))).toThrow(
      'neither UTF-8 nor UTF-16: line 1, column 6 cannot be read',
    );
    expect(() => decodeText(Buffer.concat([Buffer.from('中国\né,'), Uint8Array.of(0xff, 0x0a)]))).toThrow(
      'line 2, column 3',
    );
    // Half of a pair after the mark.
    expect(() => decodeText(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8]))).toThrow('begins as UTF-16');
  });
});

it('says so where the bytes are more than one text can hold', () => {
  // As Chromium answers for 600 MB, which no test can bring.
  vi.spyOn(TextDecoder.prototype, 'decode').mockReturnValue('');
  expect(() => decodeText(new TextEncoder().encode('{"a": 1}'))).toThrow(/longer than this browser can read/);
  expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf)).text).toBe('');
});
