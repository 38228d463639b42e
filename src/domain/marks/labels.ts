/** Words that fit: the full title, else the short one, else cut at a word, else none. Measured, not guessed. */
import { MIN_LABEL } from './metrics';
import { wordEnds } from './word-ends';

/** Width of a text in pixels in the face of marks; that of the chosen one is stronger. */
export type MeasureText = (text: string, isStrong?: boolean) => number;

/** Words of a mark that were chosen for the room it has. */
export interface MarkLabel {
  readonly text: string;
  /** Pixels, as measured. */
  readonly width: number;
}

/** What a mark is called, in the language of both texts (a BCP 47 tag). */
export interface MarkTitles {
  readonly full: string;
  readonly short: string;
  readonly language: string;
  /** Whether some of the short words say anything without the others. */
  readonly canBeCut: boolean;
}

/** `room` in pixels, may be infinite. */
export function labelForRoom(
  { full, short, language, canBeCut }: MarkTitles,
  room: number,
  measure: MeasureText,
  isStrong = false,
): MarkLabel | undefined {
  if (room < MIN_LABEL) return undefined;
  for (const text of [full, short]) {
    const width = measure(text, isStrong);
    if (width <= room) return { text, width };
  }
  if (!canBeCut) return undefined;
  return cutAtWord(short, language, room, (text) => measure(text, isStrong));
}

/** Parts of a pixel in which room is counted: the last digits of a sum are no other room. */
const ROOM_PARTS = 8;

/** Remembers the words of each thing for the room that it had last: while all of it moves alike, that stays. */
export function rememberLabels<T extends object>(
  labelOf: (of: T, room: number) => MarkLabel | undefined,
): (of: T, room: number) => MarkLabel | undefined {
  const last = new WeakMap<T, { readonly room: number; readonly label: MarkLabel | undefined }>();
  return (of, room) => {
    const counted = Math.floor(room * ROOM_PARTS) / ROOM_PARTS;
    const known = last.get(of);
    if (known?.room === counted) return known.label;
    const label = labelOf(of, counted);
    last.set(of, { room: counted, label });
    return label;
  };
}

/** What must not stand before an ellipsis: spaces, stops, dashes, and what opens a bracket or quotation. */
const LOOSE_END = /[\s\p{Pd}\p{Ps}\p{Pi},;:.·，、；：。]+$/u;

/** Letters that may fit into any room at all. */
const MOST_LETTERS = 1000;

/** The longest run of whole words that fits with an ellipsis; a first word that is too long leaves nothing. */
function cutAtWord(
  text: string,
  language: string,
  room: number,
  measure: MeasureText,
): MarkLabel | undefined {
  for (const end of wordEnds(text.slice(0, MOST_LETTERS), language).toReversed()) {
    const words = text.slice(0, end).replace(LOOSE_END, '');
    if (words === '') continue;
    const cut = `${words}…`;
    const width = measure(cut);
    if (width <= room) return { text: cut, width };
  }
  return undefined;
}
