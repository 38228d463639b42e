/**
 * What the list scrolls in: the page, or the pane in which it stands beside an open event. For the library both are an
 * element; of the page it is the root, whose scrolling is told by the document.
 */
import { observeElementRect, type Virtualizer } from '@tanstack/react-virtual';

export type ListVirtualizer = Virtualizer<Element, HTMLLIElement>;

/** Milliseconds without a scroll after which it is over. */
const SCROLL_ENDS = 150;

export function scrollerOf(list: Element): Element {
  const root = list.ownerDocument.documentElement;
  for (let at = list.parentElement; at !== null && at !== root; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') return at;
  }
  return root;
}

export function isPage(scroller: Element): boolean {
  return scroller === scroller.ownerDocument.documentElement;
}

/** How far below the beginning of what is scrolled the list begins, in px. */
export function topInScroller(list: Element, scroller: Element): number {
  const top = isPage(scroller) ? 0 : scroller.getBoundingClientRect().top + scroller.clientTop;
  return list.getBoundingClientRect().top - top + scroller.scrollTop;
}

export function observeRect(
  virtualizer: ListVirtualizer,
  report: Parameters<typeof observeElementRect>[1],
): (() => void) | undefined {
  const { scrollElement: scroller } = virtualizer;
  if (scroller === null) return undefined;
  if (!isPage(scroller)) {
    // A pane may have no height until the others have found theirs. The rows that are kept stay all the same.
    return (
      observeElementRect(virtualizer, ({ width, height }) =>
        report({ width, height: Math.max(height, 1) }),
      ) ?? undefined
    );
  }
  const tell = () => report({ width: scroller.clientWidth, height: scroller.clientHeight });
  tell();
  window.addEventListener('resize', tell);
  return () => window.removeEventListener('resize', tell);
}

type ReportOffset = (offset: number, isScrolling: boolean) => void;

/** Whether the size of a row that has not been seen, or was another, moves what is read. */
export function followsSize(
  item: { readonly key: number | string | bigint; readonly start: number; readonly end: number },
  virtualizer: ListVirtualizer,
  isFlying: boolean,
): boolean {
  const offset = virtualizer.scrollOffset ?? 0;
  // Who flies past reads nothing, and wants to arrive where they are going: at the head of the page, say.
  if (isFlying) return false;
  const isSeenFirst = !virtualizer.itemSizeCache.has(item.key);
  return isSeenFirst ? item.start < offset : item.end <= offset && virtualizer.scrollDirection !== 'backward';
}

/** Follows a scroller, and lets what is written to it be told at once: else the rows would be drawn a frame late. */
export interface OffsetPort {
  observe(virtualizer: ListVirtualizer, report: ReportOffset): (() => void) | undefined;
  write(
    offset: number,
    options: { readonly adjustments?: number; readonly behavior?: ScrollBehavior },
    virtualizer: ListVirtualizer,
  ): void;
  /** The last scroll went further than the window is high. */
  isFlying(): boolean;
  /** For a scroll out of a layout effect, in which React draws by itself and must not be told to. */
  whileDrawing(scroll: () => void): void;
}

export function createOffsetPort(): OffsetPort {
  let reportTo: ReportOffset | undefined;
  let isDrawing = false;
  let isFlying = false;
  return {
    isFlying: () => isFlying,
    observe(virtualizer, report) {
      const { scrollElement: scroller } = virtualizer;
      if (scroller === null) return undefined;
      const target = isPage(scroller) ? scroller.ownerDocument : scroller;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const follow = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          isFlying = false;
          report(scroller.scrollTop, false);
        }, SCROLL_ENDS);
        isFlying = Math.abs(scroller.scrollTop - (virtualizer.scrollOffset ?? 0)) > scroller.clientHeight;
        report(scroller.scrollTop, true);
      };
      // A list that comes to a scroller finds it where the reader has left it, and moves nothing.
      virtualizer.scrollOffset = scroller.scrollTop;
      reportTo = report;
      target.addEventListener('scroll', follow, { passive: true });
      return () => {
        clearTimeout(timer);
        target.removeEventListener('scroll', follow);
      };
    },
    write(offset, { adjustments }, virtualizer) {
      const { scrollElement: scroller } = virtualizer;
      if (scroller === null) return;
      const { scrollTop } = scroller;
      scroller.scrollTop = offset + (adjustments ?? 0);
      // What moves nothing is no scroll, and no event would come to tell its end.
      const isMoved = scroller.scrollTop !== scrollTop;
      // What it adjusts for other heights above, the library has counted already.
      if (adjustments === undefined) reportTo?.(scroller.scrollTop, isMoved && !isDrawing);
    },
    whileDrawing(scroll) {
      isDrawing = true;
      scroll();
      isDrawing = false;
    },
  };
}
