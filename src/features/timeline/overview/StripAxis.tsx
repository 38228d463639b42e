/** Plain civil dates under the strip, as many as have room. */
import { memo } from 'react';
import { type StripScale, xOfTime } from '../../../domain/overview/strip';
import { calendarTicks } from '../../../domain/time/calendar';
import { civilDayAt } from '../../../domain/time/time-zone';
import { rulerUnit, rulerWords, type VisibleTick } from '../../../words/ticks';
import { useTextMeasure } from '../chart/use-text-measure';

interface StripAxisProps {
  readonly scale: StripScale;
  readonly zone: string;
}

export const StripAxis = memo(function StripAxis({ scale, zone }: StripAxisProps) {
  const { range, width } = scale;
  const measure = useTextMeasure('strip__tick');
  const unit = rulerUnit((range.end - range.start) / width, civilDayAt(range.start, 'UTC').year, measure);
  const visible = calendarTicks({ ...range, zone, unit }).map((tick): VisibleTick => {
    const start = xOfTime(tick.start, scale);
    const left = Math.max(start, 0);
    const room = Math.max(Math.min(xOfTime(tick.end, scale), width) - left, 0);
    return { tick, left, room, isRunningIn: start < 0 };
  });
  const { ticks, context } = rulerWords(visible, measure);
  return (
    <div className="strip__axis figures" aria-hidden="true">
      {context !== '' && <span className="strip__tick strip__tick--context">{context}</span>}
      {visible.map(({ tick, left, room, isRunningIn }, index) => (
        <span key={tick.start} className="strip__tick" data-cut={isRunningIn} style={{ left, width: room }}>
          {ticks[index]}
        </span>
      ))}
    </div>
  );
});
