/** Whether words of a text are somebody's own, in quotation marks, or told by the text itself. */
import type { NormalText } from './normal-text';

const OPENING = '“「『«';
const CLOSING = '”」』»';

/** `start` is that of the words. A mark holds to the end of its paragraph: the next one opens its own. */
export function isDirectSpeech(text: NormalText, start: number): boolean {
  const before = text.slice(text.lastIndexOf('\n\n', start) + 1, start + 1);
  let depth = 0;
  let isInStraightMarks = false;
  for (const sign of before) {
    if (OPENING.includes(sign)) depth += 1;
    else if (CLOSING.includes(sign)) depth = Math.max(depth - 1, 0);
    else if (sign === '"') isInStraightMarks = !isInStraightMarks;
  }
  return depth > 0 || isInStraightMarks;
}
