/**
 * Where rows of unknown height stand, and what of them is in sight: the library, bound to what the list scrolls in.
 * A row keeps its height by its place until something changes all heights at once: another width, look or list. Then
 * heights are forgotten, and the row at the top stays where it is.
 */
import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type Ref, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createOffsetPort, followsSize, isPage, observeRect, topInScroller } from './scroller';
import type { Destination } from './use-reading-place';
import { useScroller } from './use-scroller';

/** Rows beyond the window that are in the page: a turn of the wheel, and the next rows for the Tab key. */
const OVERSCAN = 6;

/** Rows of which the mean is taken for those that have not been seen. */
const ENOUGH_ROWS = 6;

interface ListLayoutOptions {
  readonly list: RefObject<HTMLUListElement | null>;
  /** Rows of this part, and the place of the first of them in the whole list. */
  readonly count: number;
  readonly first: number;
  /** Rows that stay in the page wherever the reader is, by their place in the whole list. */
  readonly kept: readonly number[];
  /** px of the bar that lies over the first rows. */
  readonly barHeight: number;
  /** A first guess of a row's height, in px. */
  readonly guess: number;
  /** Another one means other heights: the look, the list, the part. */
  readonly epoch: unknown;
  /** What decides in what the list scrolls, beside its width. */
  readonly surroundings: string;
  /** The row that is to be brought into sight, if it is another than before. */
  readonly destination: Destination | null;
}

export interface ListLayout {
  /** The rows that are in the page, by their place in this part. */
  readonly items: readonly VirtualItem[];
  /** First and last row in sight, by their place in this part. */
  readonly from: number;
  readonly to: number;
  /** px that all rows of the part take, and one that has not been seen. */
  readonly height: number;
  readonly estimate: number;
  /** px from the beginning of what is scrolled to the first row. */
  readonly margin: number;
  readonly measure: Ref<HTMLLIElement>;
  /** The row at the top, by its place in this part; null where the head of the list is in sight. */
  topRow(): number | null;
  /** px from the bar down to the beginning of the row; by its place in the whole list. */
  belowBar(place: number): number;
  isInSight(place: number): boolean;
  /** Whether the list has a scroll of its own: the page itself is never moved to an event. */
  hasOwnScroll(): boolean;
}

/** A row of this part to be scrolled to. */
type Going = Pick<Destination, 'place' | 'align' | 'below'>;

export function useListLayout(options: ListLayoutOptions): ListLayout {
  const { list, count, kept, barHeight, guess, epoch, surroundings, destination, first } = options;
  const [port] = useState(createOffsetPort);
  const [margin, setMargin] = useState(0);
  const [resizes, countResize] = useState(0);
  const estimate = useRef(guess);
  /** px over a row that is scrolled to the top. */
  const room = useRef(barHeight);
  const top = useRef<Going | null>(null);
  const wasInList = useRef(false);
  const going = useRef<Going | null>(null);
  const reached = useRef(destination);
  const laidOut = useRef({ epoch, width: 0, isCalibrated: false });

  const scroller = useScroller(list, `${surroundings} ${resizes}`, (from, to) => {
    // Back in the page the reader finds it as it was: at its head, or in the list where it was read last.
    if (isPage(from)) wasInList.current = top.current !== null;
    if (isPage(to) && !wasInList.current) top.current = null;
    going.current = top.current;
  });

  const virtualizer = useVirtualizer<Element, HTMLLIElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate.current,
    observeElementRect: observeRect,
    observeElementOffset: port.observe,
    scrollToFn: port.write,
    scrollMargin: margin,
    scrollPaddingStart: room.current,
    overscan: OVERSCAN,
    rangeExtractor: (range: Range) => {
      const inRange = defaultRangeExtractor(range);
      const others = kept
        .map((place) => place - first)
        .filter((index) => index >= 0 && index < count && !inRange.includes(index));
      return [...inRange, ...others].sort((a, b) => a - b);
    },
  });
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = (item, _delta, instance) =>
    followsSize(item, instance, port.isFlying());
  // Asked before the range, which it brings up to date.
  const items = virtualizer.getVirtualItems();

  const barEnd = () => (virtualizer.scrollOffset ?? 0) + barHeight;
  const topRow = () => {
    if (count === 0 || barEnd() <= margin + 1) return null;
    return virtualizer.getVirtualItemForOffset(barEnd())?.index ?? null;
  };
  const belowBar = (index: number) => (virtualizer.measurementsCache[index]?.start ?? barEnd()) - barEnd();
  const scrollTo = ({ place, align, below }: Going) => {
    room.current = barHeight + below;
    virtualizer.options.scrollPaddingStart = room.current;
    port.whileDrawing(() => virtualizer.scrollToIndex(place, { align }));
  };

  const isEnough = (rows: readonly HTMLLIElement[]) => rows.length >= Math.min(ENOUGH_ROWS, count);
  const forgetHeights = (all: readonly HTMLLIElement[], rows: readonly HTMLLIElement[]) => {
    if (isEnough(rows)) {
      const sum = rows.reduce((height, { offsetHeight }) => height + offsetHeight, 0);
      estimate.current = Math.round(sum / rows.length);
    }
    virtualizer.measure();
    // Reckoned anew from the first row on, before single ones are told: else only what is below them would be.
    virtualizer.getTotalSize();
    for (const item of all) virtualizer.resizeItem(Number(item.dataset.index), item.offsetHeight);
    laidOut.current = { epoch, width: list.current?.clientWidth ?? 0, isCalibrated: isEnough(rows) };
  };

  useLayoutEffect(() => {
    if (list.current === null || scroller.current === null) return;
    const { current: last } = laidOut;
    // While a reader scrolls, nothing above the list or beside it changes, and to ask would have the browser lay out twice.
    const isStill = !virtualizer.isScrolling;
    const begin = isStill ? topInScroller(list.current, scroller.current) : margin;
    if (Math.abs(begin - margin) > 1) {
      // Drawn again with it before anything is painted, and only then laid out.
      setMargin(begin);
      return;
    }
    const isNew = last.epoch !== epoch || (isStill && last.width !== list.current.clientWidth);
    if (isNew || !last.isCalibrated) {
      const all = [...list.current.querySelectorAll<HTMLLIElement>('li[data-index]')];
      const rows = all.filter(({ dataset }) => dataset.missing !== 'true');
      if (isNew || isEnough(rows)) {
        going.current ??= top.current;
        forgetHeights(all, rows);
      }
    }
    if (destination !== reached.current) {
      reached.current = destination;
      const isGone = destination !== null && (!destination.isFollowed || top.current !== null);
      if (isGone) going.current = { ...destination, place: destination.place - first };
    }
    const { current: to } = going;
    going.current = null;
    if (to !== null) scrollTo(to);
    const row = topRow();
    top.current = row === null ? null : { place: row, align: 'start', below: belowBar(row) };
  });

  // Another width, or something above that has grown.
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const isWider = laidOut.current.width !== element.clientWidth;
      const isMoved =
        scroller.current !== null && Math.abs(topInScroller(element, scroller.current) - margin) > 1;
      if (isWider || isMoved) countResize((times) => times + 1);
    });
    observer.observe(element);
    observer.observe(element.ownerDocument.body);
    return () => observer.disconnect();
  }, [list, margin, scroller]);

  return {
    items,
    from: virtualizer.range?.startIndex ?? 0,
    to: virtualizer.range?.endIndex ?? 0,
    height: virtualizer.getTotalSize(),
    estimate: estimate.current,
    margin,
    measure: virtualizer.measureElement,
    topRow,
    belowBar: (place) => belowBar(place - first),
    isInSight(place) {
      const row = virtualizer.measurementsCache[place - first];
      if (row === undefined || scroller.current === null) return false;
      return row.start >= barEnd() && row.end <= barEnd() - barHeight + scroller.current.clientHeight;
    },
    hasOwnScroll: () => scroller.current !== null && !isPage(scroller.current),
  };
}
