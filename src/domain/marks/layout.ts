/**
 * From bundles of events to marks: rows that never jump, and groups where glyphs would touch. Where all events of a lane are
 * told, it is computed over all of them at one scale and not over the window, so that panning changes nothing. Where only a
 * stretch is told, it is computed block by block (blocks.ts), to the same end.
 */
import type { LaneId } from '../actors/lanes';
import type { EventBundle } from '../store/event-store';
import { layoutInBlocks } from './blocks';
import { draftFromBundles, inOrder, markFromDraft } from './draft';
import type { LaneMarks } from './mark';
import { MAX_ROWS, rowsInBlocks } from './metrics';
import { type RowRules, rowsOf } from './rows';
import type { Blocks } from './stretch';

export interface LayoutInput extends Omit<RowRules, 'areGroupsNamed'> {
  /** Dated events of the filter, each in one of them. */
  readonly bundles: readonly EventBundle[];
  readonly lanes: readonly LaneId[];
  /** The blocks of time in which marks are laid out by themselves; absent where all events are told. */
  readonly blocks?: Blocks | undefined;
}

/** How many rows each lane has. Where only a stretch is told that needs no layout. */
export function rowCountsOf(input: LayoutInput): readonly number[] {
  const { blocks, density, lanes } = input;
  if (blocks === undefined) return layoutMarks(input).map(({ rowCount }) => rowCount);
  const { long, short } = rowsInBlocks(lanes.length);
  return lanes.map(() => (density === 'full' ? long + short : 1));
}

/** Marks of every lane, in the order of the lanes. Each event is in exactly one mark of its lane. */
export function layoutMarks(input: LayoutInput): readonly LaneMarks[] {
  const { bundles, lanes, blocks, ...given } = input;
  // Where only a stretch is told there are so many that most are groups, and how many they are is what matters.
  const rules = { ...given, areGroupsNamed: blocks === undefined };
  return lanes.map((lane) => {
    const drafts = inOrder(
      bundles
        .filter((bundle) => bundle.lane === lane)
        .map((bundle) => draftFromBundles([bundle], rules.msPerPx)),
    );
    const rows =
      blocks === undefined
        ? rowsOf(drafts, rules, MAX_ROWS)
        : layoutInBlocks(drafts, rules, blocks, lanes.length);
    return {
      lane,
      density: rules.density,
      rowCount: rows.length,
      marks: rows.flatMap((row, index) => row.flatMap((draft) => markFromDraft(draft, index, lane))),
    };
  });
}
