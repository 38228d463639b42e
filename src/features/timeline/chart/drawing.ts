/** Which model is on the page and which shall be, and the frames in between: docs/decisions/0028-what-is-drawn-in-which-frame.md. */
import type { ChartModel } from './chart-model';
import { nextToDraw } from './lane-by-lane';
import { NextFrame } from './next-frame';

export class Drawing {
  /** What the page is drawn from: the goal, or what of it came first. */
  private drawn: ChartModel;
  /** The lane that is drawn first in the next frame, by its place. */
  private turn = 0;
  private readonly nextFrame = new NextFrame(() => this.step());

  /**
   * @param goal what is reckoned from, though it may not be drawn yet
   * @param draw brings the page from one model to the next; only what differs need be changed
   */
  constructor(
    public goal: ChartModel,
    private readonly draw: (model: ChartModel, before: ChartModel) => void,
  ) {
    this.drawn = goal;
  }

  /**
   * Draws another model, from the next frame on. To draw it at once would make one long task of it and of what else the
   * reader's press has changed on the page.
   */
  aimAt(goal: ChartModel): void {
    this.goal = goal;
    this.nextFrame.ask();
  }

  cancel(): void {
    this.nextFrame.cancel();
  }

  private step(): void {
    const before = this.drawn;
    const { model, turn } = nextToDraw(before, this.goal, this.turn);
    this.drawn = model;
    this.turn = turn;
    this.draw(model, before);
    if (model !== this.goal) this.nextFrame.ask();
  }
}
