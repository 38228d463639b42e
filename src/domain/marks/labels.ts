/** Words that fit: the full title, else the short one, else cut at a word, else none. Measured, not guessed. */
import type { MarkLabel } from './mark';
import { MIN_LABEL } from './metrics';

/** Width of a text in pixels, in the face of marks. */
export type MeasureText = (text: string) => number;

interface Titles {
  readonly full: string;
  readonly short: string;
}

/** `room` in pixels, may be infinite. */
export function labelForRoom(
  { full, short }: Titles,
  room: number,
  measure: MeasureText,
): MarkLabel | undefined {
  if (room < MIN_LABEL) return undefined;
  for (const text of [full, short]) {
    const width = measure(text);
    if (width <= room) return { text, width };
  }
  return cutAtWord(short, room, measure);
}

/** The longest run of whole words that fits with an ellipsis; a first word that is too long leaves nothing. */
function cutAtWord(text: string, room: number, measure: MeasureText): MarkLabel | undefined {
  const ends = [...text.matchAll(/\S(?=\s)/gu)].map(({ index }) => index + 1).toReversed();
  for (const end of ends) {
    const cut = `${text.slice(0, end).replace(/[\s,;:–—-]+$/u, '')}…`;
    const width = measure(cut);
    if (width <= room) return { text: cut, width };
  }
  return undefined;
}
