/** Plain civil dates under the strip, as many as have room. */
import { memo } from 'react';
import { type StripScale, xOfTime } from '../../../domain/overview/strip';
import { calendarTicks, unitForScale } from '../../../domain/time/calendar';
import { tickWords } from '../../../words/ticks';

/** Least widths of a tick that carries words. */
const MIN_TICK_WIDTH = 44;
const MIN_HOUR_WIDTH = 60;
/** From this width on the leftmost tick says its year. */
const FIRST_WIDTH = 60;
/** Below the width at which every tick would say its year: here there are too many of them. */
const MOST_WORDS = 70;

interface StripAxisProps {
  readonly scale: StripScale;
  readonly zone: string;
}

export const StripAxis = memo(function StripAxis({ scale, zone }: StripAxisProps) {
  const { range, width } = scale;
  const unit = unitForScale((range.end - range.start) / width, MIN_TICK_WIDTH, MIN_HOUR_WIDTH);
  return (
    <div className="strip__axis figures" aria-hidden="true">
      {calendarTicks({ ...range, zone, unit }).map((tick) => {
        const [x, end] = [xOfTime(tick.start, scale), xOfTime(tick.end, scale)];
        const left = Math.max(x, 0);
        const room = Math.min(end, width) - left;
        const isFirst = x <= 0 && room >= FIRST_WIDTH;
        return (
          <span
            key={tick.start}
            className="strip__tick"
            data-cut={x < 0}
            style={{ left, width: Math.max(room, 0) }}
          >
            {tickWords(tick, unit, Math.min(room, MOST_WORDS), isFirst)}
          </span>
        );
      })}
    </div>
  );
});
