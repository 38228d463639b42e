/**
 * The rows of marks where only a stretch of time is told. Time is cut into blocks that are counted from 1970, and stay where
 * they are while the window moves: the marks that lie in one are laid out by themselves, so that nothing that comes into
 * the stretch or leaves it changes them. What is longer than a cell has rows above the others, the longest first: where it
 * stands depends on what is longer only, and that is seldom.
 *
 * Every lane has the same number of rows whatever is in the window, so that no lane grows or shrinks while it moves.
 */
import type { EventBundle, EventRow } from '../store/event-store';
import type { TimeExtent } from '../time/extent';
import { type Draft, draftFromBundles } from './draft';
import { rowsInBlocks } from './metrics';
import { type RowRules, rowsOf } from './rows';
import type { Blocks } from './stretch';

/** The drafts of a lane, in the order of their beginnings, in its rows. */
export function layoutInBlocks(
  drafts: readonly Draft[],
  rules: RowRules,
  { cell, block }: Blocks,
  laneCount: number,
): readonly (readonly Draft[])[] {
  const apart = drafts.flatMap((draft) => partedDraft(draft, rules.msPerPx));
  // Who begins before what is known stands in no block.
  const blockOf = ({ start }: Draft) => (Number.isFinite(start) ? Math.floor(start / block) : -Infinity);
  if (rules.density !== 'full') {
    return [[...groupedBy(apart, blockOf).values()].flatMap((ofBlock) => rowsOf(ofBlock, rules, 1).flat())];
  }
  const isShort = ({ start, end }: Draft) => end - start <= cell;
  const rows = rowsInBlocks(laneCount);
  const made: Draft[][] = Array.from({ length: rows.long + rows.short }, () => []);
  placeLong(
    apart.filter((draft) => !isShort(draft)),
    made.slice(0, rows.long),
  );
  for (const ofBlock of groupedBy(apart.filter(isShort), blockOf).values()) {
    for (const [index, row] of rowsOf(ofBlock, rules, rows.short).entries()) {
      // The chosen event may have asked for one row more; it has the last one to itself then.
      made[Math.min(rows.long + index, made.length - 1)]?.push(...row);
    }
  }
  return made;
}

/** A bundle that tells its events as these. */
function partedDraft(draft: Draft, msPerPx: number): readonly Draft[] {
  const [bundle] = draft.bundles;
  if (bundle === undefined || draft.count === 1 || bundle.rows.length < draft.count) return [draft];
  return bundle.rows.flatMap((row) =>
    row.extent === undefined ? [] : [draftFromBundles([bundleOfRow(bundle, row, row.extent)], msPerPx)],
  );
}

function bundleOfRow(bundle: EventBundle, row: EventRow, extent: TimeExtent): EventBundle {
  const { id, kind } = row;
  return { ...bundle, count: 1, rows: [row], first: { id, kind }, extent, kinds: new Map([[kind, 1]]) };
}

/** Longest first, each in the first row where nothing is in its way; what finds none lies over others in the last. */
function placeLong(drafts: readonly Draft[], rows: readonly Draft[][]): void {
  const byLength = drafts.toSorted(
    (a, b) =>
      lengthOf(b) - lengthOf(a) ||
      a.start - b.start ||
      (a.bundles[0]?.first.id ?? '').localeCompare(b.bundles[0]?.first.id ?? ''),
  );
  for (const draft of byLength) {
    const free = rows.find((row) =>
      row.every((other) => draft.start >= other.end || draft.end <= other.start),
    );
    (free ?? rows.at(-1))?.push(draft);
  }
  // As marks of a row are given: in the order of their beginnings.
  for (const row of rows) row.sort((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));
}

function lengthOf({ start, end }: Draft): number {
  return Math.min(end - start, Number.MAX_VALUE);
}

function groupedBy(
  drafts: readonly Draft[],
  keyOf: (draft: Draft) => number,
): ReadonlyMap<number, readonly Draft[]> {
  const groups = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const group = groups.get(keyOf(draft));
    if (group) group.push(draft);
    else groups.set(keyOf(draft), [draft]);
  }
  return groups;
}
