/** The days by which events are looked for, in typed arrays: for each event its spans, as `event-days.ts` reckons them. */
import { Growing } from '../../../base/growing';
import type { Sliced } from '../../../base/slices';
import type { DaySpan } from '../event-days';
import type { SerialOrder } from './serial-order';

/** Days since 1970-01-01. Whole numbers of 32 bits reach over five million years; beyond, and only then, wider ones. */
type Days = Int32Array | Float64Array;

export interface DayColumns {
  /** Event i has the spans from `starts[i]` to before `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly first: Days;
  readonly last: Days;
  /** Place in `HOLDS`. */
  readonly holds: Uint8Array;
  /** 0: the event's own days; else one more than the place in the zones of the index. */
  readonly zones: Uint16Array;
}

/** How a span holds: what `DaySpan` calls it. */
export const HOLDS = ['each', 'some', 'open'] as const satisfies readonly DaySpan['holds'][];

export interface DayWriter {
  /** The next event. */
  add(spans: readonly DaySpan[]): void;
  columns(): DayColumns;
}

/** @param zones IANA names: those that spans may be of, beside the event's own */
export function createDayWriter(zones: readonly string[]): DayWriter {
  const starts = new Growing(Uint32Array);
  const first = new Growing(Float64Array);
  const last = new Growing(Float64Array);
  const holds = new Growing(Uint8Array);
  const zoneCodes = new Growing(Uint16Array);
  starts.push(0);
  return {
    add(spans) {
      for (const span of spans) {
        first.push(span.first);
        last.push(span.last);
        holds.push(HOLDS.indexOf(span.holds));
        zoneCodes.push(span.elsewhere === undefined ? 0 : zones.indexOf(span.elsewhere) + 1);
      }
      starts.push(first.length);
    },
    columns: () => ({
      starts: starts.taken(),
      first: narrowed(first.taken()),
      last: narrowed(last.taken()),
      holds: holds.taken(),
      zones: zoneCodes.taken(),
    }),
  };
}

function narrowed(days: Float64Array): Days {
  const narrow = Int32Array.from(days);
  return narrow.every((day, at) => day === days[at]) ? narrow : days;
}

/** Events that are copied between two breaths. */
const SLICE = 20_000;

/** The spans of the events of several parts in one, in their order. */
export function* joiningDays(columns: readonly DayColumns[], order: SerialOrder): Sliced<DayColumns> {
  const count = columns.reduce((sum, { first }) => sum + first.length, 0);
  const isWide = columns.some(
    ({ first, last }) => first instanceof Float64Array || last instanceof Float64Array,
  );
  const days = () => (isWide ? new Float64Array(count) : new Int32Array(count));
  const starts = new Uint32Array(order.count + 1);
  const [first, last] = [days(), days()];
  const [holds, zones] = [new Uint8Array(count), new Uint16Array(count)];
  let [event, at] = [0, 0];
  for (let from = 0; from < order.count; from += SLICE) {
    order.each(from, Math.min(from + SLICE, order.count), (part, old) => {
      const ofPart = columns[part];
      for (let span = ofPart?.starts[old] ?? 0; span < (ofPart?.starts[old + 1] ?? 0); span += 1) {
        first[at] = ofPart?.first[span] ?? 0;
        last[at] = ofPart?.last[span] ?? 0;
        holds[at] = ofPart?.holds[span] ?? 0;
        zones[at] = ofPart?.zones[span] ?? 0;
        at += 1;
      }
      event += 1;
      starts[event] = at;
    });
    yield;
  }
  return { starts, first, last, holds, zones };
}
