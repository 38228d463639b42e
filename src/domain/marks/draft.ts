/** A mark before its row is known, and how two of them are joined. Positions are pixels from 1970, and may be infinite. */
import type { LaneId } from '../actors/lanes';
import type { EventId } from '../archive/ids';
import { boundsOfCell } from '../columns/bundle-cells';
import type { EventBundle } from '../store/event-store';
import type { DrawnExtent } from '../time/extent';
import { contentOf, type Mark, type MarkContent } from './mark';

export interface Draft extends MarkContent {
  readonly x: number;
  readonly ruleEnd: number;
  readonly start: number;
  readonly end: number;
}

/** Bundles in the order of their beginnings. */
export function draftFromBundles(bundles: readonly EventBundle[], msPerPx: number): Draft {
  const start = Math.min(...bundles.map(({ extent }) => extent.start));
  const end = Math.max(...bundles.map(endOf));
  return { ...contentOf(bundles), start, end, x: start / msPerPx, ruleEnd: end / msPerPx };
}

/** A group lies where its events begin: what goes on past the cell of the last is not drawn over the next one. */
function endOf({ key, extent }: EventBundle): number {
  return key === undefined ? extent.end : Math.min(extent.end, boundsOfCell(key)[1]);
}

export function joined(a: Draft, b: Draft, msPerPx: number): Draft {
  return draftFromBundles([...a.bundles, ...b.bundles], msPerPx);
}

/** An open event is always a bundle of its own. */
export function holds({ bundles }: Draft, event: EventId | null): boolean {
  return event !== null && bundles.some(({ first }) => first.id === event);
}

/** In the order of their beginnings, of those that begin together the longest first. */
export function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.toSorted((a, b) => compareNumbers(a.x, b.x) || compareNumbers(b.ruleEnd, a.ruleEnd));
}

export function markFromDraft(draft: Draft, row: number, lane: LaneId): readonly Mark[] {
  const { bundles, count, events, start, end } = draft;
  const [bundle] = bundles;
  if (bundle === undefined) return [];
  const { first, standing } = bundle;
  const extents = bundles.flatMap(extentsOf);
  return [
    {
      ...{ count, events, bundles, lane, row, start, end, standing },
      id: count === 1 ? first.id : `group:${first.id}`,
      first: first.id,
      startEdge: edgeAt(extents.filter((each) => each.start === start).map(({ startEdge }) => startEdge)),
      endEdge: edgeAt(extents.filter((each) => each.end === end).map(({ endEdge }) => endEdge)),
      kind: first.kind,
    },
  ];
}

/** Of a crowd that is not told one by one only the whole is known. */
function extentsOf({ rows, extent }: EventBundle): readonly DrawnExtent[] {
  return rows.length === 0 ? [extent] : rows.map((row) => row.extent ?? extent);
}

/** A group has a bound where one of its events surely begins or ends there; where it was cut none does, and it goes on. */
function edgeAt(edges: readonly DrawnExtent['startEdge'][]): DrawnExtent['startEdge'] {
  return edges.includes('certain') ? 'certain' : (edges[0] ?? 'open');
}

/** Infinities compare equal to themselves, where a subtraction would give NaN. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
