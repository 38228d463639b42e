/** The room that the chart has: followed as it changes, and given to what we lay over the widget's marks. */
import type { Timeline } from 'vis-timeline/esnext';
import { drawSoon } from './widget';

/** How many more drawings a new room may take. */
const SETTLING_FRAMES = 3;

export class ChartRoom {
  /** Pixels of the part where marks are drawn; 0 before the first measuring. */
  width = 0;
  private readonly resizes: ResizeObserver;
  private isDestroyed = false;

  /**
   * @param layers lie over the part where marks are drawn, and are kept as wide as it
   * @param onWidth is called after each change of the width
   */
  constructor(
    private readonly host: HTMLElement,
    private readonly timeline: Timeline,
    private readonly layers: readonly (HTMLElement | SVGElement)[],
    private readonly onWidth: (width: number) => void,
  ) {
    this.resizes = new ResizeObserver(() => this.measureUntilSettled(SETTLING_FRAMES));
    this.resizes.observe(host);
  }

  measure(): void {
    // Only by drawing does the widget take the room that it has now.
    drawSoon(this.timeline);
    const center = this.host.querySelector<HTMLElement>('.vis-panel.vis-center');
    const width = center?.clientWidth ?? 0;
    if (center) {
      for (const layer of this.layers) {
        layer.style.left = `${center.offsetLeft}px`;
        layer.style.width = `${width}px`;
      }
    }
    if (width === this.width) return;
    this.width = width;
    this.onWidth(width);
  }

  destroy(): void {
    this.isDestroyed = true;
    this.resizes.disconnect();
  }

  /** The widget takes its new room over several drawings: its column of names is measured by the one before. */
  private measureUntilSettled(frames: number): void {
    if (this.isDestroyed) return;
    this.measure();
    if (frames > 0) requestAnimationFrame(() => this.measureUntilSettled(frames - 1));
  }
}
