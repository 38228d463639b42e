/** Whether what a page holds is flat at the end of very many gestures. */
import { COUNTED_SIZE, type SoakSample } from '../run/soak';
import { quantile } from './statistics';

/** The last quarter may hold so much more than the one before: a half-full page of the heap, a list of recent views. */
const ALLOWED = 1.03;

interface Course {
  readonly name: string;
  readonly unit: string;
  readonly third: number;
  readonly fourth: number;
  /** Of the second half, per thousand gestures. */
  readonly slope: number;
  readonly isFlat: boolean;
  readonly result: SoakResult;
}

/** What is held in the last quarter. */
export interface SoakResult {
  readonly system: 'readout';
  readonly n: number;
  readonly metric: string;
  readonly median: number;
  readonly p95: number;
  readonly unit: string;
}

export function soakReport(samples: readonly SoakSample[]): {
  readonly text: string;
  readonly isFlat: boolean;
  readonly results: readonly SoakResult[];
} {
  const courses = [
    courseOf('heap', 'MB', samples, ({ heap }) => heap / 1e6),
    courseOf('columns', 'MB', samples, ({ columns }) => columns / 1e6),
    courseOf('nodes', 'nodes', samples, ({ nodes }) => nodes),
  ];
  const lines = courses.map(({ name, unit, third, fourth, slope, isFlat }) =>
    [
      `${name}: ${third.toFixed(1)} ${unit} in the third quarter, ${fourth.toFixed(1)} in the fourth`,
      `${slope.toFixed(2)} ${unit} more with every 1,000 gestures`,
      isFlat ? 'flat' : 'NOT FLAT',
    ].join(', '),
  );
  return {
    text: lines.join('\n'),
    isFlat: courses.every(({ isFlat }) => isFlat),
    results: courses.map(({ result }) => result),
  };
}

function courseOf(
  name: string,
  unit: string,
  samples: readonly SoakSample[],
  read: (sample: SoakSample) => number,
): Course {
  const half = samples.slice(Math.floor(samples.length / 2));
  const middle = Math.ceil(half.length / 2);
  const [third, fourth] = [half.slice(0, middle).map(read), half.slice(middle).map(read)];
  const [before, after] = [quantile(third, 0.5), quantile(fourth, 0.5)];
  return {
    name,
    unit,
    third: before,
    fourth: after,
    slope: slopeOf(half.map((sample) => [sample.gestures / 1000, read(sample)] as const)),
    isFlat: after <= before * ALLOWED,
    result: {
      ...{ system: 'readout', n: COUNTED_SIZE, unit },
      metric: `${name} after ${samples.at(-1)?.gestures ?? 0} gestures`,
      median: after,
      p95: quantile(fourth, 0.95),
    },
  };
}

/** The median of the slopes between all pairs, which a few samples that stand out do not move. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const slopes = points.flatMap(([x, y], index) =>
    points
      .slice(index + 1)
      .filter(([later]) => later !== x)
      .map(([later, value]) => (value - y) / (later - x)),
  );
  return slopes.length === 0 ? 0 : quantile(slopes, 0.5);
}
