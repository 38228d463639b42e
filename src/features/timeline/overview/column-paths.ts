/** The columns of a lane as two shapes, whatever the number of events. */
import { type StripScale, xOfTime } from '../../../domain/overview/strip';
import type { Density, LaneDensity } from '../../../domain/store/event-store';

interface ColumnGround {
  readonly density: Pick<Density, 'window' | 'parts'>;
  readonly scale: StripScale;
  readonly highest: number;
  /** Pixels of the lane. */
  readonly height: number;
}

/** One event is still seen, and a hollow one has a hollow. */
const LEAST_HEIGHT = 3;
const GAP = 1;
/** Between the lanes. */
const LANE_GAP = 2;

/** Height grows with the root of the number: one event beside a hundred is still seen. */
export function columnPaths(
  lane: Pick<LaneDensity, 'happened' | 'notHappened'>,
  { density: { window, parts }, scale, highest, height }: ColumnGround,
): { readonly filled: string; readonly hollow: string } {
  const part = (window.end - window.start) / parts;
  let [filled, hollow] = ['', ''];
  for (const [index, happened] of lane.happened.entries()) {
    const notHappened = lane.notHappened[index] ?? 0;
    const total = happened + notHappened;
    if (total === 0) continue;
    const left = Math.round(xOfTime(window.start + index * part, scale));
    const right = Math.round(xOfTime(window.start + (index + 1) * part, scale));
    const width = Math.max(right - left - GAP, 1);
    const full = height - LANE_GAP;
    const tall = Math.min(Math.max(Math.round(full * Math.sqrt(total / highest)), LEAST_HEIGHT), full);
    const solid = happened === 0 ? 0 : Math.max(Math.round((tall * happened) / total), 1);
    if (solid > 0) filled += `M${left} ${height - solid}h${width}v${solid}h${-width}z`;
    // A rim of one pixel, drawn on the middle of its pixels.
    if (tall > solid) {
      hollow += `M${left + 0.5} ${height - tall + 0.5}h${width - 1}v${Math.max(tall - solid - 1, 0)}h${1 - width}z`;
    }
  }
  return { filled, hollow };
}
