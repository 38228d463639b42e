/**
 * The text of a file that somebody brings, whose encoding nobody tells: UTF-8 with and without a mark, UTF-16 of both orders.
 * Other encodings are refused: to take one for another loses letters in silence. Our own files are UTF-8 (utf8.ts).
 */

/** In the words of the WHATWG Encoding Standard: https://encoding.spec.whatwg.org/#names-and-labels */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface DecodedText {
  /** Without the mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

const MARKS: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Throws where the bytes are of no encoding that is known here, or more than a text can hold. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  // Chromium's decoder answers so where the text would be longer than a string may be, some 500 million letters.
  if (text === '' && bytes.length > LONGEST_MARK) throw new TextTooLong();
  return { text, encoding };
}

export class TextTooLong extends Error {
  constructor() {
    super('it is longer than this browser can read in one piece; cut it in several');
  }
}

const LONGEST_MARK = 3;

function decoded(bytes: Uint8Array, encoding: Encoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(
      encoding === 'utf-8'
        ? `it is neither UTF-8 nor UTF-16: ${placeOfFault(bytes)} cannot be read`
        : `it begins as ${NAMES[encoding]} and goes on otherwise`,
    );
  }
}

const LINE_END = 0x0a;

/** "line 2, column 12" of what is the first not to be UTF-8; no line end is part of a longer letter. */
function placeOfFault(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (;;) {
    const found = bytes.indexOf(LINE_END, start);
    const end = found === -1 ? bytes.length : found;
    const written = bytes.subarray(start, end);
    try {
      decoder.decode(written);
    } catch {
      return `line ${line}, column ${new TextDecoder().decode(written).indexOf('\uFFFD') + 1}`;
    }
    if (found === -1) return `line ${line}`;
    start = end + 1;
    line += 1;
  }
}

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

function encodingOf(bytes: Uint8Array): Encoding {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  return marked?.[0] ?? encodingByZeros(bytes);
}

/** How many bytes are looked at where there is no mark. */
const LOOKED_AT = 4096;

/**
 * UTF-16 without a mark shows itself by zeros: every second byte of what is written in Latin letters, digits and separators. In
 * UTF-8 the sign of that number is no part of any text.
 */
function encodingByZeros(bytes: Uint8Array): Encoding {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, LOOKED_AT);
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === odd) return 'utf-8';
  return odd > even ? 'utf-16le' : 'utf-16be';
}
