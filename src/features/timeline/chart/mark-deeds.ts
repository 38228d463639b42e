/** What each key does at a mark. */
import type { Mark } from '../../../domain/marks/mark';
import type { HandledChartKeyId } from '../chart-keys';
import type { ChartModel } from './chart-model';
import { nearestInNextRow } from './mark-order';

const ZOOM_STEP = 1.5;
const PAN_STEP = 0.25;

/** Movements of the window. */
export interface WindowActions {
  /** Zooms about the mark, so that it stays where it is. */
  zoom(factor: number, about: Mark): void;
  /** By a part of its own length. */
  pan(fraction: number): void;
}

/** What the deeds need of the board. */
interface DeedGround {
  /** In order of time, across lanes. */
  order(): readonly Mark[];
  marks(): ChartModel['marks'];
  /** Brings the mark into view and gives it the focus; without one there is none further in that direction. */
  goTo(mark: Mark | undefined): void;
  goToEnd(end: 'first' | 'last'): void;
}

export function markDeeds(
  board: DeedGround,
  actions: WindowActions,
): Readonly<Record<HandledChartKeyId, (mark: Mark) => void>> {
  const beside = (mark: Mark, step: 1 | -1) =>
    board.order()[board.order().findIndex(({ id }) => id === mark.id) + step];
  const inNextRow = (mark: Mark, step: 1 | -1) => nearestInNextRow(mark, step, board.order(), board.marks());
  return {
    next: (mark) => board.goTo(beside(mark, 1)),
    previous: (mark) => board.goTo(beside(mark, -1)),
    rowBelow: (mark) => board.goTo(inNextRow(mark, 1)),
    rowAbove: (mark) => board.goTo(inNextRow(mark, -1)),
    first: () => board.goToEnd('first'),
    last: () => board.goToEnd('last'),
    zoomIn: (mark) => actions.zoom(1 / ZOOM_STEP, mark),
    zoomOut: (mark) => actions.zoom(ZOOM_STEP, mark),
    panLater: () => actions.pan(PAN_STEP),
    panEarlier: () => actions.pan(-PAN_STEP),
    windowLater: () => actions.pan(1),
    windowEarlier: () => actions.pan(-1),
  };
}
