/** For formats in which a line end, or a sign that a terminal would obey, ends more than a line. */

/** Line ends and control signs become blanks, and of several blanks one is left; all else stays letter by letter. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').trim();
}
