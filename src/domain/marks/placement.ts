/**
 * Where the marks of one row stand in a window: rules where their time is, glyphs and words beside one another.
 * Which marks there are is settled before (layout.ts); this is done anew in every frame.
 */

import type { EventId } from '../archive/ids';
import type { TimeWindow } from '../store/event-store';
import type { MarkLabel } from './labels';
import type { Mark } from './mark';
import { type Density, GLYPH_ROOM, GLYPH_SIZE, LABEL_GAP, leastWidth, rowTop, targetWidth } from './metrics';

/** A rule of no width would not be seen. */
const MIN_RULE = 2;
/** Between words and the right edge of the window. */
const AIR = 4;
/** What may be taken of the width by marks that began before the window. */
const PINNED_SHARE = 0.25;

export interface RowView {
  readonly window: TimeWindow;
  /** Pixels. */
  readonly width: number;
  /** Open extents are drawn up to here. */
  readonly bounds: TimeWindow;
  readonly chosen: EventId | null;
  readonly density: Density;
  /** The words of a mark for so many pixels. */
  readonly labelOf: (mark: Mark, room: number) => MarkLabel | undefined;
}

/** In pixels, from the left of the window where nothing else is said. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly ruleLeft: number;
  readonly ruleRight: number;
  /** From the top of the lane to the top of the words. */
  readonly top: number;
  /** Left end of the glyph: where the mark begins or comes into view, or aside of one that needs the place. */
  readonly left: number;
  /** Right end of what can be pressed: of words or rule, before the next mark of the row. */
  readonly right: number;
  /** Whether glyph and words are in the window. */
  readonly isInView: boolean;
  /** Whether there is room for all of the pill with a group's count. */
  readonly isCounted: boolean;
  /** Absent where there is room for the glyph only. */
  readonly label?: MarkLabel;
}

interface Candidate {
  readonly mark: Mark;
  readonly ruleLeft: number;
  readonly ruleRight: number;
  /** Where the glyph would stand if it were alone. */
  readonly wanted: number;
  /** Of glyph and pill: where its words begin. */
  readonly width: number;
  /** What it keeps from its neighbours. */
  readonly room: number;
}

/** `row` in the order of the layout. */
export function placeRow(row: readonly Mark[], view: RowView): readonly PlacedMark[] {
  const all = row.map((mark) => candidate(mark, view));
  const seen = withoutCrowdedOut(
    all.filter((each) => isSeen(each, view)),
    view,
  );
  const lefts = leftsOf(seen, view);
  const places = new Map(seen.map(({ mark }, index) => [mark, index]));
  return all.map((each) => {
    const { mark, ruleLeft, ruleRight, width, room } = each;
    const index = places.get(mark);
    const left = index === undefined ? undefined : lefts[index];
    const top = rowTop(mark.row, view.density);
    if (index === undefined || left === undefined) {
      const away = Math.min(ruleLeft, -2 * width);
      const from = ruleLeft > view.width ? ruleLeft : away;
      const right = from + width;
      return { mark, ruleLeft, ruleRight, top, left: from, right, isInView: false, isCounted: true };
    }
    const next = lefts[index + 1] ?? Number.POSITIVE_INFINITY;
    const end = Math.min(next - LABEL_GAP, view.width - AIR);
    // Number and words go with their glyph: nothing of them is left behind when it goes.
    const isCounted = left >= 0 && left + width <= view.width;
    const label = left < 0 ? undefined : view.labelOf(mark, end - left - width);
    const wordsEnd = left + (isCounted ? width : GLYPH_ROOM) + (label?.width ?? 0);
    const touchEnd = room > width ? left + room : 0;
    return {
      mark,
      ruleLeft,
      ruleRight,
      top,
      left,
      right: Math.min(Math.max(wordsEnd, ruleRight, touchEnd), next, view.width),
      isInView: true,
      isCounted,
      ...(label && { label }),
    };
  });
}

function candidate(mark: Mark, { window, width, bounds, density }: RowView): Candidate {
  const msPerPx = (window.end - window.start) / width;
  const x = (time: number) => (time - window.start) / msPerPx;
  const ruleLeft = x(Math.max(mark.start, bounds.start));
  const ruleRight = Math.max(x(Math.min(mark.end, bounds.end)), ruleLeft + MIN_RULE);
  const own = leastWidth(mark.count);
  const room = targetWidth(mark.count, density);
  // The glyph stays in view while its rule runs in from the left, and leaves with its end.
  const wanted = Math.max(ruleLeft, Math.min(0, ruleRight - room));
  return { mark, ruleLeft, ruleRight, wanted, width: own, room };
}

function isSeen({ ruleLeft, ruleRight }: Candidate, { width }: RowView): boolean {
  return ruleLeft < width && Math.max(ruleRight, ruleLeft + GLYPH_SIZE) > 0;
}

function isPinned({ ruleLeft, wanted }: Candidate): boolean {
  return ruleLeft < 0 && wanted === 0;
}

/** Of many rules that run in from the left the latest keep their glyphs; the others are rules without. */
function withoutCrowdedOut(seen: readonly Candidate[], { width, density }: RowView): readonly Candidate[] {
  let left = Math.max(width * PINNED_SHARE, targetWidth(2, density));
  return seen
    .toReversed()
    .filter((each) => {
      if (!isPinned(each)) return true;
      left -= each.room;
      return left >= 0;
    })
    .toReversed();
}

/** Glyphs beside one another, each as near as can be to where it wants to be; the chosen one exactly there. */
function leftsOf(seen: readonly Candidate[], { chosen, width }: RowView): readonly number[] {
  const own = seen.findIndex(
    ({ mark, ruleLeft }) => ruleLeft >= 0 && mark.count === 1 && mark.first === chosen,
  );
  const lefts = seen.map((each) => withTargetInside(each, width));
  for (let index = lefts.length - 2; index >= 0; index -= 1) {
    if (index === own) continue;
    const next = lefts[index + 1] ?? 0;
    // What makes room are the neighbours of the chosen one, and of a pill that would be cut at the edge.
    lefts[index] = Math.min(lefts[index] ?? 0, next - (seen[index]?.room ?? 0));
  }
  for (const [index, { wanted }] of seen.entries()) {
    const before = index === 0 ? -Infinity : (lefts[index - 1] ?? 0) + (seen[index - 1]?.room ?? 0);
    // Nothing that is in the window is pushed out of it.
    lefts[index] = Math.max(lefts[index] ?? 0, before, Math.min(wanted, 0));
  }
  return lefts;
}

/** A group at the right edge stands so far aside that it still says how many, and what is pressed that it can be. */
function withTargetInside({ mark, wanted, width: own, room }: Candidate, width: number): number {
  const isMoved = (mark.count > 1 || room > own) && wanted <= width - GLYPH_SIZE;
  return isMoved ? Math.min(wanted, width - room) : wanted;
}
