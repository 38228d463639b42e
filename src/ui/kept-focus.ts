/** Who has the focus before something else takes it. */
import { readerActs } from '../base/reader-acts';

/** Whether the reader has gone on to something else since: `then` is what `readerActs()` was. */
export function isReaderElsewhere(then: number): boolean {
  const focused = document.activeElement;
  const isLost = focused === null || focused === document.body;
  return !isLost && readerActs() !== then;
}

/**
 * Whether what has been opened leaves the focus where it is. A bar that changes what the page shows keeps it on
 * its own controls (`data-keeps-focus`), so that a reader can press the same one again; and what comes late
 * takes it from nobody who is elsewhere by then. `openedAt` is what `readerActs()` was at the opening.
 */
export function isFocusKept(openedAt: number): boolean {
  return isReaderElsewhere(openedAt) || document.activeElement?.closest('[data-keeps-focus]') != null;
}
