/** Breaks a text into lines that are no wider than the room they have. */
import { wordEnds } from '../../../domain/marks/word-ends';
import { shortened } from '../../../words/shortened';

/** @param room pixels. A word that is wider by itself is broken where the room ends. */
export function wrapped(
  text: string,
  language: string,
  measure: (text: string) => number,
  room: number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let from = 0;
  for (const end of [...wordEnds(text, language), text.length]) {
    const word = text.slice(from, end);
    from = end;
    if (measure((line + word).trim()) <= room) {
      line += word;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    line = word.trimStart();
    while (measure(line) > room && line.length > 1) {
      const fitting = longestFitting(line, measure, room);
      lines.push(line.slice(0, fitting));
      line = line.slice(fitting);
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

/** The beginning of a text, with an ellipsis where it has no room whole. */
export function fitted(
  text: string,
  language: string,
  measure: (text: string) => number,
  room: number,
): string {
  const known = shortened(text, MOST_IN_LINE);
  const [line = ''] = wrapped(known, language, measure, room);
  return line === known.trim() && known === text ? text : `${line.replace(/…$/u, '')}…`;
}

/** No line has room for more letters; to measure a hundred thousand takes seconds. */
const MOST_IN_LINE = 300;

/** How many letters of it fit; at least one. By halving: the longest are a hundred thousand. */
function longestFitting(line: string, measure: (text: string) => number, room: number): number {
  let [fits, tooMany] = [1, line.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (measure(line.slice(0, middle)) <= room) fits = middle;
    else tooMany = middle;
  }
  // No letter is torn in two.
  const isTorn = /[\ud800-\udbff]/u.test(line.charAt(fits - 1)) && fits > 1;
  return isTorn ? fits - 1 : fits;
}
