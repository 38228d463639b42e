/**
 * Reads JSON from bytes without making objects of it: strings stay where they are, and only their bounds and hashes are
 * told. It accepts less than JSON has, never more: where it is not sure it throws `UNSURE`, and whoever asked reads
 * the text with the parser that makes objects and tells what is wrong.
 */
import { afterEscape, afterLetter, BACKSLASH, isLetterOrDigit, QUOTE, SPACE, stringAt } from './json-strings';
import { UNSURE } from './unsure';

export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const COLON = 0x3a;
const COMMA = 0x2c;

/** The least multiple of the second hash: both together are whole numbers below 2 to the 53rd. */
const SECOND_HASH = 2 ** 32;

export class JsonCursor {
  bytes: Uint8Array = new Uint8Array();
  at = 0;
  /** Bounds of the string that was read last, without its quotes. */
  from = 0;
  to = 0;
  /** Whether the string that was read last is what its bytes are: ASCII, and nothing escaped. */
  isPlain = true;
  /** Of the name that was read last: 32 bits. */
  hash = 0;
  /** Of the name that was read last: 53 bits, which in practice no other name shares. */
  key = 0;

  /** What is read must be followed by a line end, or by the end of the bytes. */
  begin(bytes: Uint8Array, at: number): void {
    this.bytes = bytes;
    this.at = at;
  }

  /** The next byte that is not a space; it is not taken. */
  peek(): number {
    const { bytes } = this;
    let { at } = this;
    // A line end would end the record, and is no space here.
    while (bytes[at] === SPACE || bytes[at] === 0x09 || bytes[at] === 0x0d) at += 1;
    this.at = at;
    return bytes[at] ?? 0;
  }

  take(byte: number): void {
    if (this.peek() !== byte) throw UNSURE;
    this.at += 1;
  }

  /** After an opening bracket: whether anything stands before the closing one, which is taken if not. */
  hasFirst(close: number): boolean {
    if (this.peek() !== close) return true;
    this.at += 1;
    return false;
  }

  /** After a value: whether a comma follows, or else the closing bracket; either is taken. */
  hasNext(close: number): boolean {
    const byte = this.peek();
    if (byte !== COMMA && byte !== close) throw UNSURE;
    this.at += 1;
    return byte === COMMA;
  }

  /** Opens a list: whether anything stands in it. */
  openList(): boolean {
    this.take(OPEN_LIST);
    return this.hasFirst(CLOSE_LIST);
  }

  /** After a value of a list: whether another follows, or else the list is over. */
  hasMore(): boolean {
    return this.hasNext(CLOSE_LIST);
  }

  /** Any string, checked as UTF-8. */
  text(): void {
    this.take(QUOTE);
    const { bytes } = this;
    let { at } = this;
    this.from = at;
    this.isPlain = true;
    for (let byte = bytes[at] ?? 0; byte !== QUOTE; byte = bytes[at] ?? 0) {
      if (byte < SPACE) throw UNSURE;
      if (byte < 0x80 && byte !== BACKSLASH) at += 1;
      else {
        this.isPlain = false;
        at = byte === BACKSLASH ? afterEscape(bytes, at) : afterLetter(bytes, at);
      }
    }
    this.to = at;
    this.at = at + 1;
  }

  /** A string of at least one letter. */
  someText(): void {
    this.text();
    if (this.to === this.from) throw UNSURE;
  }

  /**
   * A string of ASCII in which nothing is escaped, with its hashes.
   * Source of the hash: cyrb53 by bryc, in the public domain, https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js
   */
  name(): void {
    this.take(QUOTE);
    const { bytes } = this;
    let { at } = this;
    this.from = at;
    let first = 0xdeadbeef;
    let second = 0x41c6ce57;
    for (let byte = bytes[at] ?? 0; byte !== QUOTE; byte = bytes[at] ?? 0) {
      if (byte < SPACE || byte > 0x7e || byte === BACKSLASH) throw UNSURE;
      first = Math.imul(first ^ byte, 2654435761);
      second = Math.imul(second ^ byte, 1597334677);
      at += 1;
    }
    const mixed =
      Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
    second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
    this.to = at;
    this.at = at + 1;
    this.isPlain = true;
    this.hash = mixed >>> 0;
    this.key = SECOND_HASH * (second & 0x1fffff) + this.hash;
  }

  /** A name of the form of ids: letters and digits, parted by single dots, lines and dashes. */
  id(): void {
    this.name();
    const { bytes, from, to } = this;
    let isAfterSign = true;
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] ?? 0;
      const isSign = byte === 0x2d || byte === 0x2e || byte === 0x5f;
      if (isSign ? isAfterSign : !isLetterOrDigit(byte)) throw UNSURE;
      isAfterSign = isSign;
    }
    if (isAfterSign) throw UNSURE;
  }

  /** The colon after a key. */
  colon(): void {
    this.take(COLON);
  }

  /** `null`, if that is what follows; then it is taken. */
  isNull(): boolean {
    const { bytes } = this;
    if (this.peek() !== 0x6e) return false;
    const { at } = this;
    if (bytes[at + 1] !== 0x75 || bytes[at + 2] !== 0x6c || bytes[at + 3] !== 0x6c) throw UNSURE;
    this.at = at + 4;
    return true;
  }

  /** Nothing more on the line. The line end is not taken. */
  finish(): void {
    const byte = this.peek();
    if (byte !== 0x0a && this.at < this.bytes.length) throw UNSURE;
  }

  /** The string that was read last, as a string; of one that is not plain the JSON is read. */
  string(): string {
    return stringAt(this.bytes, this.from, this.to, this.isPlain);
  }
}
