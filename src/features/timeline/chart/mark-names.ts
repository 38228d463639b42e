/**
 * What marks are called by a screen reader. To make one name takes longer than to paint the mark, and a movement brings
 * dozens: so they are written when the browser has time, and until then a mark is called by the words that are seen on it.
 */
import { whenIdle } from '../../../base/when-idle';

/** Milliseconds of writing at a time. */
const SLICE = 4;
/** Milliseconds that the next names wait in a page that never rests. */
const LONGEST = 100;

export class MarkNames {
  private readonly waiting = new Map<HTMLElement, () => string>();
  private isWriting = false;

  /** A mark that has another name from now on; the one of before is taken away at once. */
  rename(mark: HTMLElement, name: () => string): void {
    mark.removeAttribute('aria-label');
    this.waiting.set(mark, name);
    if (mark === document.activeElement) this.write(mark);
    if (!this.isWriting) void this.writeAll();
  }

  /** Now, since the mark gets the focus. */
  write(mark: HTMLElement): void {
    const name = this.waiting.get(mark);
    if (name === undefined) return;
    this.waiting.delete(mark);
    mark.setAttribute('aria-label', name());
  }

  /** The mark is no longer of use. */
  forget(mark: HTMLElement): void {
    this.waiting.delete(mark);
  }

  private async writeAll(): Promise<void> {
    this.isWriting = true;
    try {
      while (this.waiting.size > 0) {
        await whenIdle(LONGEST);
        const until = performance.now() + SLICE;
        for (const mark of this.waiting.keys()) {
          this.write(mark);
          if (performance.now() >= until) break;
        }
      }
    } finally {
      // After a name that could not be made, the next to come has all others written too.
      this.isWriting = false;
    }
  }
}
