/** Which parts to fetch first: those whose events begin in the first window, then those near it. */

import type { ArchiveHead } from '../../domain/archive/archive';
import { parseEdtf } from '../../domain/time/edtf-parse';
import { DAY, windowFromEdtf } from '../../domain/time/extent';
import type { EventPart } from '../dataset/wire-dataset';

export interface OrderedParts {
  /** Places in the manifest of the parts that the first window needs. */
  readonly first: readonly number[];
  /** The others, nearest first. */
  readonly others: readonly number[];
}

/** So few events are read as soon as those of the first window are, and need not be drawn twice. */
const FEW_EVENTS = 1000;
/** More parts than this are not waited for: the window then fills while it is looked at. */
const MOST_FIRST = 8;
/** Long events that began before may reach into the window; the part before it has most of them. */
const BEFORE = 30 * DAY;

export function fetchOrder(parts: readonly EventPart[], head: ArchiveHead): OrderedParts {
  const window = windowFromEdtf(head.defaultWindow, head.defaultZone);
  const distances = parts.map(({ begin }, number) => {
    const parsed = begin === undefined ? undefined : parseEdtf(begin);
    // Of a part that does not say when its events begin, any may be the one that is looked for.
    if (parsed === undefined || !parsed.ok) return { number, distance: 0 };
    const span = windowFromEdtf(parsed.value, head.defaultZone);
    const distance = Math.max(window.start - span.end - BEFORE, span.start - window.end, 0);
    return { number, distance };
  });
  const ordered = distances.toSorted((a, b) => a.distance - b.distance || a.number - b.number);
  const areFew = parts.reduce((sum, { events }) => sum + events, 0) <= FEW_EVENTS;
  const near = areFew ? ordered : ordered.filter(({ distance }) => distance === 0);
  const first = (near.length > 0 ? near : ordered.slice(0, 1)).slice(0, MOST_FIRST);
  return {
    first: first.map(({ number }) => number),
    others: ordered.filter((each) => !first.includes(each)).map(({ number }) => number),
  };
}
