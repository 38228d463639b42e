/** A number for a name, which in practice no other name has: what is known of ids where there are too many to keep as texts. */

/**
 * 53 bits of a text of ASCII. `data/scan` reckons the same from bytes.
 * Source: cyrb53 by bryc, in the public domain, https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js
 */
export function keyOfName(name: string): number {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    first = Math.imul(first ^ code, 2654435761);
    second = Math.imul(second ^ code, 1597334677);
  }
  const mixed =
    Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return 2 ** 32 * (second & 0x1fffff) + (mixed >>> 0);
}
