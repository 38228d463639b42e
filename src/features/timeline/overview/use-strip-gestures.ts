/**
 * The strip by mouse, pen and finger: the handle is dragged or drawn out at an end, a press elsewhere brings the
 * window there, and a drag elsewhere chooses a new one. The page still scrolls up and down under a finger.
 */
import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import { between, centredOn, moved, withEnd, withStart } from '../../../domain/overview/handling';
import type { HandlePart } from '../../../domain/overview/steps';
import { type StripScale, timeOfX } from '../../../domain/overview/strip';
import type { TimeWindow } from '../../../domain/store/event-store';

interface StripGestures {
  readonly scale: StripScale;
  readonly window: TimeWindow;
  readonly onWindow: (window: TimeWindow) => void;
}

/** What is held, as it was when it was taken. */
interface Grab {
  readonly pointer: number;
  readonly part: HandlePart | 'ground';
  /** Pixels from the left end of the strip. */
  readonly from: number;
  readonly window: TimeWindow;
  readonly scale: StripScale;
  /** It has been moved further than a press trembles. */
  readonly isDrag: boolean;
  readonly at: number;
}

/** Pixels that a press may tremble. */
const TREMBLE = { mouse: 4, touch: 9 } as const;

export function useStripGestures({ scale, window, onWindow }: StripGestures) {
  const [grab, setGrab] = useState<Grab | null>(null);
  const showSoon = useEachFrame(onWindow);

  const place = (event: PointerEvent) => event.clientX - event.currentTarget.getBoundingClientRect().left;

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (!event.isPrimary || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const from = place(event);
    setGrab({
      pointer: event.pointerId,
      part: partAt(event.target),
      from,
      window,
      scale,
      isDrag: false,
      at: from,
    });
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (grab?.pointer !== event.pointerId) return;
    const at = place(event);
    const tremble = event.pointerType === 'mouse' ? TREMBLE.mouse : TREMBLE.touch;
    // A handle follows at once; only on the ground a drag must be told from a press.
    const isDrag = grab.isDrag || grab.part !== 'ground' || Math.abs(at - grab.from) >= tremble;
    setGrab({ ...grab, at, isDrag });
    if (isDrag && grab.part !== 'ground') showSoon(windowOfGrab(grab, at));
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (grab?.pointer !== event.pointerId) return;
    const at = place(event);
    if (grab.part !== 'ground') {
      if (grab.isDrag) showSoon(windowOfGrab(grab, at));
    } else if (grab.isDrag) showSoon(windowOfGrab(grab, at));
    else showSoon(centredOn(grab.window, timeOfX(at, grab.scale), grab.scale.range));
    setGrab(null);
  };

  const onPointerCancel = () => setGrab(null);

  const brush =
    grab?.part === 'ground' && grab.isDrag
      ? { left: Math.min(grab.from, grab.at), width: Math.abs(grab.at - grab.from) }
      : null;
  return {
    grab: grab && { range: grab.scale.range },
    brush,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel },
  };
}

function windowOfGrab({ part, from, window, scale }: Grab, at: number): TimeWindow {
  const { range } = scale;
  const by = timeOfX(at, scale) - timeOfX(from, scale);
  switch (part) {
    case 'window':
      return moved(window, by, range);
    case 'start':
      return withStart(window, window.start + by, range);
    case 'end':
      return withEnd(window, window.end + by, range);
    case 'ground':
      return between(timeOfX(from, scale), timeOfX(at, scale), range);
  }
}

function partAt(target: EventTarget): Grab['part'] {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-part]')?.dataset.part : '';
  return part === 'start' || part === 'window' || part === 'end' ? part : 'ground';
}

/** The latest of many windows, once in a frame: a pointer tells more places than a screen can show. */
function useEachFrame(onWindow: (window: TimeWindow) => void): (window: TimeWindow) => void {
  const latest = useRef<{ readonly onWindow: typeof onWindow; window?: TimeWindow }>({ onWindow });
  latest.current = { ...latest.current, onWindow };
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return useCallback((window) => {
    latest.current.window = window;
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      const { window: next, onWindow: show } = latest.current;
      if (next) show(next);
    });
  }, []);
}
