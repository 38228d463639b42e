/** Which model is on the page and which shall be, and the frames in between: docs/decisions/0028-what-is-drawn-in-which-frame.md. */
import type { ChartModel } from './chart-model';
import { nextToDraw } from './lane-by-lane';
import { NextFrame } from './next-frame';

export interface Frame {
  /** What to draw, the same as `before` where only the widget has asked. */
  readonly model: ChartModel;
  readonly before: ChartModel;
  /** Whether the widget has asked to be drawn. */
  readonly isAskedFor: boolean;
}

export class Drawing {
  /** What the page is drawn from: the goal, or what of it came first. */
  drawn: ChartModel;
  /** The lane that is drawn first in the next frame, by its place. */
  private turn = 0;
  private isAskedFor = false;
  private readonly nextFrame = new NextFrame(() => this.step());

  /**
   * @param goal what is reckoned from, though it may not be drawn yet
   * @param draw brings the page from one model to the next; only what differs need be changed
   */
  constructor(
    public goal: ChartModel,
    private readonly draw: (frame: Frame) => void,
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

  /** For the widget, which else would draw in frames of its own: all is drawn once in each. */
  readonly ask = (): void => {
    this.isAskedFor = true;
    this.nextFrame.ask();
  };

  /** For good: the widget asks to be drawn also as it goes. */
  stop(): void {
    this.nextFrame.stop();
  }

  private step(): void {
    const { drawn: before, isAskedFor } = this;
    const { model, turn } = nextToDraw(before, this.goal, this.turn);
    this.drawn = model;
    this.turn = turn;
    this.isAskedFor = false;
    this.draw({ model, before, isAskedFor });
    if (model !== this.goal) this.nextFrame.ask();
  }
}
