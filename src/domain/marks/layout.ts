/**
 * From events to marks: rows that never jump, groups where glyphs would touch, words that fit. Computed over
 * all events of a lane at one scale, not over the window, so that panning changes nothing.
 */
import type { LaneId } from '../actors/lanes';
import type { EventId } from '../archive/ids';
import type { EventRow } from '../store/event-store';
import { labelForRoom, type MeasureText } from './labels';
import { type LaneMarks, type Mark, markIdFromEvents } from './mark';
import { COUNT_ROOM, type Density, GLYPH_ROOM, LABEL_GAP, MAX_ROWS, MIN_GLYPH_DISTANCE } from './metrics';

export interface LayoutInput {
  /** Dated events of the filter, in any order. */
  readonly events: readonly EventRow[];
  readonly lanes: readonly LaneId[];
  /** Milliseconds that one pixel stands for. */
  readonly msPerPx: number;
  readonly density: Density;
  /** The open event, which is never hidden in a group. */
  readonly chosen: EventId | null;
  /** Title of an event in the interface's language, full and short. */
  readonly titles: (event: EventRow) => { readonly full: string; readonly short: string };
  readonly measure: MeasureText;
}

/** A mark before its row and words are known; positions in pixels from 1970. */
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
    const drafts = groupedDrafts(
      input.events.filter((event) => event.lane === lane),
      input,
    );
    const rows = input.density === 'compact' ? oneRow(drafts, input) : assignRows(drafts, input);
    return {
      lane,
      rowCount: rows.length,
      marks: rows.flatMap((row, index) => marksOfRow(row, index, lane, input)),
    };
  });
}

function draftFromEvents(events: readonly EventRow[], msPerPx: number): Draft {
  const starts = events.map(({ extent }) => extent?.start ?? 0);
  const ends = events.map(({ extent }) => extent?.end ?? 0);
  const [start, end] = [Math.min(...starts), Math.max(...ends)];
  return { events, start, end, x: start / msPerPx, ruleEnd: end / msPerPx };
}

/** Neighbours whose glyphs and rules would touch are joined, if they stand alike; the chosen event stays alone. */
function groupedDrafts(events: readonly EventRow[], { msPerPx, chosen }: LayoutInput): readonly Draft[] {
  const drafts: Draft[] = [];
  const singles = events
    .map((event) => draftFromEvents([event], msPerPx))
    .toSorted((a, b) => compareNumbers(a.x, b.x) || compareNumbers(b.ruleEnd, a.ruleEnd));
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
  if ([...a.events, ...b.events].some(({ id }) => id === chosen)) return false;
  return b.x - a.x < MIN_GLYPH_DISTANCE && Math.max(a.ruleEnd, b.ruleEnd) - a.x < 2 * MIN_GLYPH_DISTANCE;
}

/** The room a draft asks for in its row: its rule or its short words, whichever is longer. */
function wantedEnd(draft: Draft, { titles, measure }: LayoutInput): number {
  const [first] = draft.events;
  const words = first === undefined ? 0 : measure(titles(first).short);
  const count = draft.events.length > 1 ? COUNT_ROOM : 0;
  return Math.max(draft.ruleEnd, draft.x + GLYPH_ROOM + count + words + LABEL_GAP);
}

/** First fit in order of start: an earlier mark keeps its row whatever comes later. */
function assignRows(drafts: readonly Draft[], input: LayoutInput): readonly (readonly Draft[])[] {
  const rows: Draft[][] = [];
  const rowEnds: number[] = [];
  for (const draft of drafts) {
    const free = rowEnds.findIndex((end) => end <= draft.x);
    if (free !== -1 || rows.length < MAX_ROWS) {
      const row = free === -1 ? rows.length : free;
      rows[row] = [...(rows[row] ?? []), draft];
      rowEnds[row] = wantedEnd(draft, input);
    } else {
      // No room in any row: it joins what stands last in the last row, which then is a group.
      const last = rows.at(-1);
      const neighbour = last?.pop();
      if (last === undefined || neighbour === undefined) continue;
      const joined = draftFromEvents([...neighbour.events, ...draft.events], input.msPerPx);
      last.push(joined);
      rowEnds[rows.length - 1] = wantedEnd(joined, input);
    }
  }
  return rows;
}

/** All drafts in one row, touching ones joined; the words are cut to the room that is left. */
function oneRow(drafts: readonly Draft[], { msPerPx, chosen }: LayoutInput): readonly (readonly Draft[])[] {
  const row: Draft[] = [];
  for (const draft of drafts) {
    const last = row.at(-1);
    const isChosen = (other: Draft) => other.events.some(({ id }) => id === chosen);
    const isNear = last !== undefined && draft.x - last.x < GLYPH_ROOM + COUNT_ROOM;
    if (last !== undefined && isNear && !isChosen(last) && !isChosen(draft)) {
      row[row.length - 1] = draftFromEvents([...last.events, ...draft.events], msPerPx);
    } else row.push(draft);
  }
  return row.length > 0 ? [row] : [];
}

function marksOfRow(
  row: readonly Draft[],
  index: number,
  lane: LaneId,
  { titles, measure }: LayoutInput,
): readonly Mark[] {
  return row.flatMap((draft, place): readonly Mark[] => {
    const [first] = draft.events;
    if (first?.extent === undefined) return [];
    const next = row[place + 1];
    const count = draft.events.length > 1 ? COUNT_ROOM : 0;
    const room = (next?.x ?? Number.POSITIVE_INFINITY) - draft.x - GLYPH_ROOM - count - LABEL_GAP;
    const label = labelForRoom(titles(first), room, measure);
    const isAlone = draft.events.length === 1;
    return [
      {
        id: markIdFromEvents(draft.events),
        lane,
        row: index,
        events: draft.events,
        start: draft.start,
        end: draft.end,
        startEdge: isAlone ? first.extent.startEdge : 'certain',
        endEdge: isAlone ? first.extent.endEdge : 'certain',
        kind: first.kind,
        standing: first.standing,
        ...(label && { label }),
      },
    ];
  });
}

/** Infinities compare equal to themselves, where a subtraction would give NaN. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
