/** The stretch of time around a window for which marks are asked, in cells and blocks that are counted from 1970. */
import type { Bundles, TimeWindow } from '../store/event-store';

export interface Stretch {
  readonly window: TimeWindow;
  /** Cells in which short events are bundled are 2 to the power of it milliseconds long. */
  readonly level: number;
}

/** How time is cut, in milliseconds. */
export interface Blocks {
  readonly cell: number;
  readonly block: number;
}

/** A cell is at least so many pixels wide, and less than twice that: room for a glyph, a pill and often a word. */
const LEAST_CELL = 96;
/** Cells of a block as they are asked for, as a power of two: about as wide as half a window. */
const CELLS_OF_BLOCK = 3;

/**
 * From a block before the window to a block behind it, for a drawing in which one pixel stands for `msPerPx` milliseconds.
 * The same for all windows that begin and end in the same blocks.
 */
export function stretchOf(window: TimeWindow, msPerPx: number): Stretch {
  const level = Math.max(Math.ceil(Math.log2(LEAST_CELL * msPerPx)), 0);
  const block = 2 ** (level + CELLS_OF_BLOCK);
  return {
    level,
    window: {
      start: (Math.floor(window.start / block) - 1) * block,
      end: (Math.ceil(window.end / block) + 1) * block,
    },
  };
}

/** How time is cut for bundles that were asked for at a level: into the same blocks, however long their cells are. */
export function blocksOf({ level, cellLevel }: Pick<Bundles, 'level' | 'cellLevel'>): Blocks {
  return { cell: 2 ** cellLevel, block: 2 ** Math.max(level + CELLS_OF_BLOCK, cellLevel) };
}

export function isSameStretch(a: Stretch, b: Stretch): boolean {
  return a.level === b.level && a.window.start === b.window.start && a.window.end === b.window.end;
}
