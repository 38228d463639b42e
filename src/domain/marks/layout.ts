/**
 * From events to marks: rows that never jump, and groups where glyphs would touch. Computed over all events
 * of a lane at one scale, not over the window, so that panning changes nothing.
 */
import type { LaneId } from '../actors/lanes';
import type { EventId } from '../archive/ids';
import type { EventRow } from '../store/event-store';
import type { MarkTitles, MeasureText } from './labels';
import { type LaneMarks, type Mark, markIdFromEvents } from './mark';
import { type Density, LABEL_GAP, leastWidth, MAX_ROWS, MIN_GLYPH_DISTANCE, targetWidth } from './metrics';

export interface LayoutInput {
  /** Dated events of the filter, in any order. */
  readonly events: readonly EventRow[];
  readonly lanes: readonly LaneId[];
  /** Milliseconds that one pixel stands for. */
  readonly msPerPx: number;
  readonly density: Density;
  /** The open event, which is never hidden in a group. */
  readonly chosen: EventId | null;
  /** What a mark of these events is called, in the interface's language. */
  readonly titles: (events: readonly EventRow[]) => MarkTitles;
  readonly measure: MeasureText;
}

/** A mark before its row is known; positions in pixels from 1970, may be infinite. */
interface Draft {
  readonly events: readonly EventRow[];
  readonly x: number;
  readonly ruleEnd: number;
  readonly start: number;
  readonly end: number;
}

/** Marks of every lane, in the order of the lanes. Each event is in exactly one mark of its lane. */
export function layoutMarks(input: LayoutInput): readonly LaneMarks[] {
  return input.lanes.map((lane) => {
    const singles = input.events
      .filter((event) => event.lane === lane)
      .map((event) => draftFromEvents([event], input.msPerPx))
      .toSorted((a, b) => compareNumbers(a.x, b.x) || compareNumbers(b.ruleEnd, a.ruleEnd));
    const rows =
      input.density === 'full'
        ? assignRows(joinAlike(singles, input), input)
        : [oneRow(singles, input)].filter((row) => row.length > 0);
    return {
      lane,
      rowCount: rows.length,
      marks: rows.flatMap((row, index) => row.flatMap((draft) => markFromDraft(draft, index, lane))),
    };
  });
}

function draftFromEvents(events: readonly EventRow[], msPerPx: number): Draft {
  const starts = events.map(({ extent }) => extent?.start ?? 0);
  const ends = events.map(({ extent }) => extent?.end ?? 0);
  const [start, end] = [Math.min(...starts), Math.max(...ends)];
  return { events, start, end, x: start / msPerPx, ruleEnd: end / msPerPx };
}

function holds({ events }: Draft, chosen: EventId | null): boolean {
  return events.some(({ id }) => id === chosen);
}

/** Neighbours whose glyphs and rules would touch are joined, if they stand alike; the chosen event stays alone. */
function joinAlike(singles: readonly Draft[], { msPerPx, chosen }: LayoutInput): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const single of singles) {
    const joined = drafts.findLastIndex((draft) => isJoinable(draft, single, chosen));
    const other = drafts[joined];
    if (other === undefined) drafts.push(single);
    else drafts[joined] = draftFromEvents([...other.events, ...single.events], msPerPx);
  }
  return drafts;
}

/** Only short marks are joined: a long rule beside another keeps a row of its own. */
function isJoinable(a: Draft, b: Draft, chosen: EventId | null): boolean {
  const [first, second] = [a.events[0], b.events[0]];
  if (first === undefined || second === undefined || first.standing !== second.standing) return false;
  if (holds(a, chosen) || holds(b, chosen)) return false;
  return b.x - a.x < MIN_GLYPH_DISTANCE && Math.max(a.ruleEnd, b.ruleEnd) - a.x < 2 * MIN_GLYPH_DISTANCE;
}

/** The room a draft asks for in its row: its rule or its short words, whichever is longer. */
function wantedEnd({ events, x, ruleEnd }: Draft, { titles, measure }: LayoutInput): number {
  return Math.max(ruleEnd, x + leastWidth(events.length) + measure(titles(events).short) + LABEL_GAP);
}

/** First fit in order of start: an earlier mark keeps its row whatever comes later. */
function assignRows(drafts: readonly Draft[], input: LayoutInput): readonly (readonly Draft[])[] {
  const rows: Draft[][] = [];
  const rowEnds: number[] = [];
  for (const draft of drafts) {
    const free = rowEnds.findIndex((end) => end <= draft.x);
    const isChosen = holds(draft, input.chosen);
    if (free !== -1 || rows.length < MAX_ROWS || isChosen) {
      const row = free === -1 ? rows.length : free;
      rows[row] = [...(rows[row] ?? []), draft];
      rowEnds[row] = wantedEnd(draft, input);
      continue;
    }
    // No room in any row: it joins what stands last in one of the last rows, which then is a group.
    const row = rows.findLastIndex((each) => each.every((last) => !holds(last, input.chosen)));
    const neighbour = rows[row]?.pop();
    if (neighbour === undefined) continue;
    const joined = draftFromEvents([...neighbour.events, ...draft.events], input.msPerPx);
    rows[row]?.push(joined);
    rowEnds[row] = wantedEnd(joined, input);
  }
  return rows;
}

/**
 * All drafts in one row, near ones joined. The chosen event stands alone at its own place: what is too near
 * before it or behind it is set aside by a few pixels, and joined with what it would then touch.
 */
function oneRow(singles: readonly Draft[], { msPerPx, chosen, density }: LayoutInput): readonly Draft[] {
  const ground = { msPerPx, density };
  const at = singles.findIndex((draft) => holds(draft, chosen));
  const own = singles[at];
  if (own === undefined) return joinNear(singles, Number.NEGATIVE_INFINITY, ground);
  const before = [...joinNear(singles.slice(0, at), Number.NEGATIVE_INFINITY, ground)];
  for (;;) {
    const [last, other] = [before.at(-1), before.at(-2)];
    if (last === undefined || other === undefined) break;
    const place = Math.min(last.x, own.x - targetWidth(last.events.length, density));
    if (place >= other.x + targetWidth(other.events.length, density)) break;
    before.splice(-2, 2, draftFromEvents([...other.events, ...last.events], msPerPx));
  }
  return [...before, own, ...joinNear(singles.slice(at + 1), own.x + targetWidth(1, density), ground)];
}

/** `from`: where the first of them may stand, in pixels. */
function joinNear(
  singles: readonly Draft[],
  from: number,
  { msPerPx, density }: Pick<LayoutInput, 'msPerPx' | 'density'>,
): readonly Draft[] {
  const row: Draft[] = [];
  for (const single of singles) {
    const last = row.at(-1);
    const [place, lastPlace] = [Math.max(single.x, from), Math.max(last?.x ?? 0, from)];
    // A pill is thought of also where there is none yet, so that words are left to most.
    const isNear =
      place === lastPlace || place - lastPlace < targetWidth(Math.max(last?.events.length ?? 0, 2), density);
    if (last !== undefined && isNear) {
      row[row.length - 1] = draftFromEvents([...last.events, ...single.events], msPerPx);
    } else row.push(single);
  }
  return row;
}

function markFromDraft({ events, start, end }: Draft, row: number, lane: LaneId): readonly Mark[] {
  const [first] = events;
  if (first?.extent === undefined) return [];
  const isAlone = events.length === 1;
  return [
    {
      id: markIdFromEvents(events),
      lane,
      row,
      events,
      start,
      end,
      startEdge: isAlone ? first.extent.startEdge : 'certain',
      endEdge: isAlone ? first.extent.endEdge : 'certain',
      kind: first.kind,
      standing: first.standing,
    },
  ];
}

/** Infinities compare equal to themselves, where a subtraction would give NaN. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
