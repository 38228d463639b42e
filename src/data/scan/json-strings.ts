/** What stands between the quotes of a JSON string: escapes, letters of several bytes, and how a string is made of them. */
import { UNSURE } from './unsure';

export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const SPACE = 0x20;
const LETTER_U = 0x75;

/** The place after an escape sequence of JSON. */
export function afterEscape(bytes: Uint8Array, at: number): number {
  const sign = bytes[at + 1] ?? 0;
  if (sign === LETTER_U) {
    for (let digit = at + 2; digit < at + 6; digit += 1) if (!isHexDigit(bytes[digit] ?? 0)) throw UNSURE;
    return at + 6;
  }
  // " \ / b f n r t
  const isKnown =
    sign === QUOTE ||
    sign === BACKSLASH ||
    sign === 0x2f ||
    sign === 0x62 ||
    sign === 0x66 ||
    sign === 0x6e ||
    sign === 0x72 ||
    sign === 0x74;
  if (!isKnown) throw UNSURE;
  return at + 2;
}

/** The place after a letter of several bytes (The Unicode Standard, table 3-7, well-formed UTF-8). */
export function afterLetter(bytes: Uint8Array, at: number): number {
  const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
  const following = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (first < 0xc2 || first > 0xf4 || second < least || second > most) throw UNSURE;
  for (let byte = at + 2; byte <= at + following; byte += 1) {
    const value = bytes[byte] ?? 0;
    if (value < 0x80 || value > 0xbf) throw UNSURE;
  }
  return at + following + 1;
}

const UTF_8 = new TextDecoder();

/** Short strings of ASCII are made sign by sign, which is quicker than to ask the decoder. */
export function stringAt(bytes: Uint8Array, from: number, to: number, isPlain: boolean): string {
  if (isPlain && to - from < 48) {
    let text = '';
    for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
    return text;
  }
  const text = UTF_8.decode(bytes.subarray(from, to));
  return isPlain ? text : String(JSON.parse(`"${text}"`));
}

export function isLetterOrDigit(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a);
}

function isHexDigit(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}
