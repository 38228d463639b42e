/**
 * How events lie on the strip, a lane below the other. Short events are columns: filled for what happened,
 * hollow for what was only proposed, expected or asked, or is absent. Long ones are drawn alone, in the line of their standing.
 */
import { memo } from 'react';
import { hueOfLane, lineOfStanding } from '../../../domain/marks/appearance';
import { hasHappened } from '../../../domain/overview/density';
import { type StripScale, xOfTime } from '../../../domain/overview/strip';
import type { Density, LongEvent } from '../../../domain/store/event-store';
import { useOpenDataset } from '../../../state/open-dataset';
import { columnPaths } from './column-paths';
import './density-lanes.css';

interface DensityLanesProps {
  readonly density: Density;
  readonly scale: StripScale;
  /** The count that a column of full height stands for. */
  readonly highest: number;
  /** Pixels of one lane. */
  readonly height: number;
  /** As the ground behind what the filter leaves. */
  readonly isFaint?: boolean;
}

export const DensityLanes = memo(function DensityLanes(props: DensityLanesProps) {
  const { density, scale, highest, height, isFaint = false } = props;
  const { archive, lanes } = useOpenDataset();
  return (
    <div className="strip__lanes" data-faint={isFaint} aria-hidden="true">
      {lanes.map(({ id }, row) => {
        const lane = density.lanes.find((each) => each.lane === id);
        if (lane === undefined) return null;
        const { filled, hollow } = columnPaths(lane, { density, scale, highest, height });
        return (
          <div
            key={id}
            className="strip__lane"
            data-hue={hueOfLane(id, archive.sides)}
            style={{ top: row * height, height }}
          >
            {lane.long.map((event) => (
              <LongLine key={event.id} event={event} scale={scale} />
            ))}
            <svg className="strip__columns" width={scale.width} height={height} aria-hidden="true">
              <path className="strip__filled" d={filled} />
              <path className="strip__hollow" d={hollow} />
            </svg>
          </div>
        );
      })}
    </div>
  );
});

function LongLine({ event, scale }: { readonly event: LongEvent; readonly scale: StripScale }) {
  const { standing, extent } = event;
  const within = (time: number) => Math.min(Math.max(xOfTime(time, scale), 0), scale.width);
  const [left, right] = [within(extent.start), within(extent.end)];
  return (
    <span
      className="strip__line"
      data-line={lineOfStanding(standing)}
      data-row={hasHappened(standing) ? 'happened' : 'spoken-of'}
      data-start-edge={extent.startEdge}
      data-end-edge={extent.endEdge}
      style={{ left, width: Math.max(right - left, 1) }}
    />
  );
}
