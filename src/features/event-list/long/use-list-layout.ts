/**
 * Where rows of unknown height stand, and what of them is in sight: the library, bound to what the list scrolls in.
 * A row keeps its height by its place until something changes all heights at once: another width, look or list. Then
 * heights are forgotten, and the row at the top stays at the top.
 */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  createOffsetPort,
  isPage,
  type ListVirtualizer,
  observeRect,
  scrollerOf,
  topInScroller,
} from './scroller';
import type { Destination } from './use-reading-place';

/** Rows beyond the window that are in the page: a turn of the wheel, and the next rows for the Tab key. */
const OVERSCAN = 6;

/** Rows of which the mean is taken for those that have not been seen. */
const ENOUGH_ROWS = 6;

interface ListLayoutOptions {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly count: number;
  /** Rows that stay in the page wherever the reader is, by their place in the whole list. */
  readonly kept: readonly number[];
  /** px of the bar that lies over the first rows. */
  readonly barHeight: number;
  /** A first guess of a row's height, in px. */
  readonly guess: number;
  /** Another one means other heights: the look, the list, the part. */
  readonly epoch: unknown;
  /** What else decides in what the list scrolls. */
  readonly surroundings: string;
  /** The row that is to be brought into sight, if it is another than before; its place is in the whole list. */
  readonly destination: Destination | null;
  /** Place of the first row of this part in the whole list. */
  readonly first: number;
}

export interface ListLayout {
  readonly virtualizer: ListVirtualizer;
  /** Height of a row that has not been seen, in px. */
  readonly estimate: number;
  /** px from the beginning of what is scrolled to the first row. */
  readonly margin: number;
  /** The row at the top, by its place in this part; null where the beginning of the list is in sight. */
  topRow(): number | null;
  /** First and last row in sight, by their place in this part. */
  readonly from: number;
  readonly to: number;
  /** Whether a row is whole in sight, by its place in the whole list. */
  isInSight(place: number): boolean;
  /** Whether the list has a scroll of its own: the page itself is never moved to an event. */
  hasOwnScroll(): boolean;
}

/** A row of this part to be scrolled to. */
interface Going {
  readonly place: number;
  readonly align: Destination['align'];
}

export function useListLayout(options: ListLayoutOptions): ListLayout {
  const { list, count, kept, barHeight, guess, epoch, surroundings, destination, first } = options;
  const [port] = useState(createOffsetPort);
  const [margin, setMargin] = useState(0);
  const [resizes, countResize] = useState(0);
  const scroller = useRef<Element | null>(null);
  const estimate = useRef(guess);
  const top = useRef<number | null>(null);
  const wasInList = useRef(false);
  const going = useRef<Going | null>(null);
  const reached = useRef(destination);
  const laidOut = useRef({ epoch, width: 0, isCalibrated: false });

  // Before the library looks for it: what the list scrolls in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the occasions to look anew
  useLayoutEffect(() => {
    if (list.current === null) return;
    const next = scrollerOf(list.current);
    const before = scroller.current;
    scroller.current = next;
    if (before === null || before === next) return;
    // Back in the page the reader finds it as it was: at its head, or in the list where it was read last.
    if (isPage(before)) wasInList.current = top.current !== null;
    const isBackAtHead = isPage(next) && !wasInList.current;
    going.current = isBackAtHead || top.current === null ? null : { place: top.current, align: 'start' };
  }, [list, surroundings, resizes]);

  const virtualizer = useVirtualizer<Element, HTMLLIElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate.current,
    observeElementRect: observeRect,
    observeElementOffset: port.observe,
    scrollToFn: port.write,
    scrollMargin: margin,
    scrollPaddingStart: barHeight,
    overscan: OVERSCAN,
    rangeExtractor: (range: Range) => {
      const inRange = defaultRangeExtractor(range);
      const others = kept
        .map((place) => place - first)
        .filter((index) => index >= 0 && index < count && !inRange.includes(index));
      return [...inRange, ...others].sort((a, b) => a - b);
    },
  });

  const topRow = () => {
    const offset = (virtualizer.scrollOffset ?? 0) + barHeight;
    if (count === 0 || offset <= margin + 1) return null;
    return virtualizer.getVirtualItemForOffset(offset)?.index ?? null;
  };

  const itemsHere = () => [...(list.current?.querySelectorAll<HTMLLIElement>('li[data-index]') ?? [])];
  const isEnough = (rows: readonly HTMLLIElement[]) => rows.length >= Math.min(ENOUGH_ROWS, count);

  const forgetHeights = (items: readonly HTMLLIElement[], rows: readonly HTMLLIElement[]) => {
    if (isEnough(rows)) {
      estimate.current = rows.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0) / rows.length;
    }
    virtualizer.measure();
    for (const item of items) virtualizer.resizeItem(Number(item.dataset.index), item.offsetHeight);
    laidOut.current = { epoch, width: list.current?.clientWidth ?? 0, isCalibrated: isEnough(rows) };
  };

  useLayoutEffect(() => {
    if (list.current === null || scroller.current === null) return;
    const begin = topInScroller(list.current, scroller.current);
    if (Math.abs(begin - margin) > 1) {
      // Drawn again with it before anything is painted, and only then laid out.
      setMargin(begin);
      return;
    }
    const { current: last } = laidOut;
    const isNew = last.epoch !== epoch || last.width !== list.current.clientWidth;
    if (isNew || !last.isCalibrated) {
      const items = itemsHere();
      const rows = items.filter(({ dataset }) => dataset.missing !== 'true');
      if (isNew || isEnough(rows)) {
        if (top.current !== null) going.current ??= { place: top.current, align: 'start' };
        forgetHeights(items, rows);
      }
    }
    if (destination !== reached.current) {
      reached.current = destination;
      const isGone = destination !== null && (!destination.isFollowed || top.current !== null);
      if (isGone) going.current = { place: destination.place - first, align: destination.align };
    }
    const { current: to } = going;
    going.current = null;
    if (to !== null) port.whileDrawing(() => virtualizer.scrollToIndex(to.place, { align: to.align }));
    top.current = topRow();
  });

  // Another width, or something above that has grown.
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const isWidth = laidOut.current.width !== element.clientWidth;
      const isMoved =
        scroller.current !== null && Math.abs(topInScroller(element, scroller.current) - margin) > 1;
      if (isWidth || isMoved) countResize((times) => times + 1);
    });
    observer.observe(element);
    observer.observe(element.ownerDocument.body);
    return () => observer.disconnect();
  }, [list, margin]);

  return {
    virtualizer,
    estimate: estimate.current,
    margin,
    from: virtualizer.range?.startIndex ?? 0,
    to: virtualizer.range?.endIndex ?? 0,
    topRow,
    isInSight(place) {
      const index = place - first;
      if (index < 0 || index >= count) return false;
      const offset = virtualizer.getOffsetForIndex(index, 'auto')?.[0];
      return offset !== undefined && Math.abs(offset - (virtualizer.scrollOffset ?? 0)) < 1;
    },
    hasOwnScroll: () => scroller.current !== null && !isPage(scroller.current),
  };
}
