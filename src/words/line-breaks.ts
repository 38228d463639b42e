/** Where a date may be broken in a narrow column: between its parts, never inside one. */
import { interfaceLanguage } from './translate';

/** Gives room for a break and is no character of the text for those who hear it. */
const BREAK = '\u200b';

/** Between year and day, before a weekday or the end of a range, and after a whole day. */
const BETWEEN_PARTS = /(?<=年)(?=\d)|(?=周.|星期.|至)|(?<=日)(?=[^起周星至\d])/gu;

/** A date with its breaks marked, for a style that keeps all other words together (`word-break: keep-all`). */
export function breakable(date: string): string {
  return interfaceLanguage() === 'zh' ? date.replace(BETWEEN_PARTS, BREAK) : date;
}
