/** What stands where in the picture of a whole timeline: the chart's own rules, in a window that holds all that the filter leaves. */
import type { ExportInput } from '../../../data/export/export-input';
import { type LaneId, lanesFromSides } from '../../../domain/actors/lanes';
import { labelForRoom } from '../../../domain/marks/labels';
import { layoutMarks } from '../../../domain/marks/layout';
import type { LaneMarks, Mark } from '../../../domain/marks/mark';
import { type PlacedMark, placeRow } from '../../../domain/marks/placement';
import { blocksOf, stretchOf } from '../../../domain/marks/stretch';
import { boundsOf, defaultWindow } from '../../../domain/overview/known-windows';
import { windowOfSpan } from '../../../domain/overview/windows';
import type { Bundles, EventRow, TimeWindow } from '../../../domain/store/event-store';
import { interfaceLanguage } from '../../../words/translate';
import { chartFrame } from '../chart/chart-frame';
import type { ChartLane, ChartRuler } from '../chart/chart-model';
import { titlesOf } from '../chart/mark-words';
import { type StackedRow, type StackedRows, stackRows } from '../chart/stack-rows';
import type { Looks } from './looks';

export interface PlannedLane extends StackedRow {
  readonly lane: ChartLane;
  readonly marks: readonly PlacedMark[];
}

/** A mark of several events, with those of them that are named. */
export interface PlannedGroup {
  readonly lane: ChartLane;
  readonly mark: Mark;
  readonly rows: readonly EventRow[];
}

export interface PicturePlan {
  readonly window: TimeWindow;
  /** Of the part where marks stand, in pixels; `rows` count from its top. */
  readonly width: number;
  readonly rows: StackedRows;
  readonly lanes: readonly PlannedLane[];
  readonly groups: readonly PlannedGroup[];
  readonly rulers: readonly ChartRuler[];
  readonly matching: number;
  readonly total: number;
  readonly undated: { readonly rows: readonly EventRow[]; readonly count: number };
}

/** Pixels. The narrowest of those in which the fewest events stand in groups; the widest is what a page can still show. */
const WIDTHS = [1500, 2100, 2800];
/** As a part of the time that is told. */
const ROOM_FOR_WORDS = 0.18;
/** With no more dated events than this each is told by itself. */
const WHOLE_UP_TO = 300;
/** Of those without a date so many are named. */
const NAMED_UNDATED = 24;
/** Of a group no more are named than this; of many groups fewer, so that they are this many in all. */
const NAMED_OF_GROUP = 40;
const NAMED_OF_ALL_GROUPS = 400;

export async function planPicture(input: ExportInput, looks: Looks): Promise<PicturePlan> {
  const { head, store, filter } = input;
  const lanes = lanesFromSides(head.sides);
  const [counts, span, laneCounts, undated] = await Promise.all([
    store.counts(filter),
    store.span(filter),
    store.laneCounts(filter),
    store.undated({ filter, limit: NAMED_UNDATED }),
  ]);
  const told = span.value ? windowOfSpan(span.value) : defaultWindow(head);
  const window = withRoomForWords(told);
  const frame = chartFrame({ archive: head, lanes }, laneCounts.value, null);
  const laidOut = await clearest(async (width) => {
    const msPerPx = (window.end - window.start) / width;
    const asked = { ...stretchOf(window, msPerPx), filter, chosen: null, wholeUpTo: WHOLE_UP_TO };
    const { value } = await store.bundles(asked);
    return layOut(value, { ids: lanes.map(({ id }) => id), msPerPx, looks });
  });
  const rows = stackRows({ ...frame, marks: laidOut.marks });
  const planned = frame.lanes.flatMap((lane) => {
    const row = rows.lanes.get(lane.id);
    const marks = laidOut.marks.find((each) => each.lane === lane.id);
    return row && marks ? [{ lane, ...row, marks: placed(marks, window, laidOut.width, looks) }] : [];
  });
  return {
    window,
    width: laidOut.width,
    rows,
    lanes: planned,
    groups: await groupsOf(planned, input),
    rulers: frame.rulers,
    ...counts.value,
    undated: undated.value,
  };
}

/** In the order of the lanes and of time. */
async function groupsOf(
  lanes: readonly PlannedLane[],
  { store, filter }: ExportInput,
): Promise<readonly PlannedGroup[]> {
  const groups = lanes.flatMap(({ lane, marks }) =>
    marks.flatMap(({ mark }) => (mark.count > 1 ? [{ lane, mark }] : [])),
  );
  const limit = Math.max(Math.min(NAMED_OF_GROUP, Math.floor(NAMED_OF_ALL_GROUPS / groups.length)), 1);
  return Promise.all(
    groups.map(async ({ lane, mark }) => {
      if (mark.events.length > 0) return { lane, mark, rows: mark.events.slice(0, limit) };
      const keys = mark.bundles.flatMap(({ key }) => key ?? []);
      const { value } = await store.bundled({ filter, chosen: null, keys, offset: 0, limit });
      const told = mark.bundles.flatMap((bundle) => bundle.rows);
      return { lane, mark, rows: [...told, ...value].toSorted(byBeginning).slice(0, limit) };
    }),
  );
}

function byBeginning(a: EventRow, b: EventRow): number {
  const [from, to] = [a.extent?.start ?? 0, b.extent?.start ?? 0];
  return from < to ? -1 : Number(from > to);
}

interface LaidOut {
  readonly width: number;
  readonly marks: readonly LaneMarks[];
}

async function clearest(layOutAt: (width: number) => Promise<readonly LaneMarks[]>): Promise<LaidOut> {
  let best: (LaidOut & { readonly grouped: number }) | undefined;
  for (const width of WIDTHS) {
    const marks = await layOutAt(width);
    const grouped = marks
      .flatMap((lane) => lane.marks)
      .reduce((sum, { count }) => sum + (count > 1 ? count : 0), 0);
    if (best === undefined || grouped < best.grouped) best = { width, marks, grouped };
    if (grouped === 0) break;
  }
  return best ?? { width: 0, marks: [] };
}

/** A window with room at its end for the words of what happened last. */
function withRoomForWords({ start, end }: TimeWindow): TimeWindow {
  return { start, end: end + (end - start) * ROOM_FOR_WORDS };
}

interface LayOutRules {
  readonly ids: readonly LaneId[];
  readonly msPerPx: number;
  readonly looks: Looks;
}

function layOut(bundles: Bundles, { ids, msPerPx, looks }: LayOutRules): readonly LaneMarks[] {
  return layoutMarks({
    bundles: bundles.bundles,
    blocks: bundles.isWhole ? undefined : blocksOf(bundles),
    lanes: ids,
    density: 'full',
    chosen: null,
    measure: looks.face('mark').measure,
    titles: (content) => titlesOf(content, interfaceLanguage()),
    msPerPx,
  });
}

function placed(
  { marks, rowCount }: LaneMarks,
  window: TimeWindow,
  width: number,
  looks: Looks,
): readonly PlacedMark[] {
  const { measure } = looks.face('mark');
  const view = {
    window,
    width,
    bounds: boundsOf(window),
    chosen: null,
    density: 'full',
    labelOf: (mark: Mark, room: number) => labelForRoom(titlesOf(mark), room, measure),
  } as const;
  return Array.from({ length: rowCount }, (_, row) =>
    placeRow(
      marks.filter((mark) => mark.row === row),
      view,
    ),
  ).flat();
}
