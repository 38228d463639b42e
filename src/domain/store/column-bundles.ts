/** What a store on columns answers the chart: bundles of a stretch of time, or all that is left one by one. */
import { afterwards, type MaybePromise } from '../../base/maybe-promise';
import type { EventId } from '../archive/ids';
import { EVENT_KINDS, type EventKind, STANDINGS } from '../archive/vocabulary';
import { bundleOfOne, type ColumnBundle, MOST_TOLD } from '../columns/bundle-cells';
import { bundlesOf, fittingLevel, membersOf, oneByOne } from '../columns/bundles';
import { rememberCellLevel } from '../columns/cell-level';
import type { EventColumns } from '../columns/event-columns';
import { edgesOfBits } from '../columns/event-facts';
import {
  addPositions,
  commonOf,
  countPositions,
  hasPosition,
  noPositions,
  type PositionSet,
} from '../columns/position-set';
import { idAt } from '../columns/register';
import type { EventFilter } from '../filter/event-filter';
import type { CivilDay } from '../time/civil-day';
import { civilDayAt } from '../time/time-zone';
import type { Answer, EventBundle, EventRow, EventStore } from './event-store';

interface BundleParts {
  readonly columns: EventColumns;
  /** Not to be changed. */
  readonly matching: (filter: EventFilter) => PositionSet;
  readonly isComplete: boolean;
  readonly positionOfId: (id: EventId) => number | undefined;
  readonly rowsAt: (positions: readonly number[]) => MaybePromise<readonly EventRow[]>;
}

export function createBundleAnswers({
  columns,
  matching,
  isComplete,
  positionOfId,
  rowsAt,
}: BundleParts): Pick<EventStore, 'bundles' | 'bundled'> {
  const known = <T>(value: T): Answer<T> => ({ value, isComplete });
  const dated = datedPositions(columns);
  const cellLevelOf = rememberCellLevel(columns);
  const exceptOf = (chosen: EventId | null) => (chosen === null ? undefined : positionOfId(chosen));

  return {
    bundles({ filter, window, level, chosen, wholeUpTo }) {
      const all = matching(filter);
      const left = commonOf(all, dated);
      const isWhole = countPositions(left) <= wholeUpTo;
      const except = exceptOf(chosen);
      const fitting = fittingLevel(window, level);
      const cellLevel = isWhole ? fitting : cellLevelOf(all, fitting);
      const found = isWhole
        ? oneByOne(columns, left)
        : [
            ...bundlesOf(columns, left, { window, level: cellLevel, except }),
            ...alone(columns, left, except),
          ];
      // Where there are more short events than can be read, two are a group too; long ones are what they are at any scale.
      const isCrowded = cellLevel > fitting;
      const isTold = ({ count, size }: ColumnBundle) =>
        count <= (isCrowded && size === cellLevel ? 1 : MOST_TOLD);
      const told = found.filter(isTold).flatMap((bundle) => bundle.told);
      return afterwards(rowsAt(told), (rows) => {
        const byPosition = new Map(told.map((at, index) => [at, rows[index]]));
        const rowsOf = (bundle: ColumnBundle) =>
          isTold(bundle) ? bundle.told.flatMap((at) => byPosition.get(at) ?? []) : [];
        return known({
          isWhole,
          level,
          cellLevel,
          bundles: found.map((bundle) => bundleFrom(columns, bundle, rowsOf(bundle))),
        });
      });
    },

    bundled({ filter, chosen, keys, offset, limit }) {
      const left = matching(filter);
      const except = exceptOf(chosen);
      const members = keys.flatMap((key) => membersOf(columns, left, key, except));
      const inOrder = members.toSorted((a, b) => startOf(columns, a) - startOf(columns, b) || a - b);
      return afterwards(rowsAt(inOrder.slice(offset, offset + limit)), (value) => ({
        value,
        isComplete: isComplete && offset + limit >= members.length,
      }));
    },
  };
}

/** The open event by itself, wherever it is, if it is left. */
function alone(columns: EventColumns, left: PositionSet, at: number | undefined): readonly ColumnBundle[] {
  return at !== undefined && hasPosition(left, at) ? [bundleOfOne(columns, at)] : [];
}

/** A start that nothing bounds is before all others, and no number that can be taken from another. */
function startOf({ start }: EventColumns, at: number): number {
  return Math.max(start[at] ?? 0, -Number.MAX_VALUE);
}

function bundleFrom(columns: EventColumns, bundle: ColumnBundle, rows: readonly EventRow[]): EventBundle {
  const { lane, standing, size, cell, level, count, first, last, start, end, kinds } = bundle;
  const edges = edgesOfBits(count === 1 ? (columns.edges[first] ?? 0) : 0);
  return {
    lane: columns.names.lanes.names[lane] ?? 'none',
    standing: STANDINGS[standing] ?? 'occurred',
    count,
    rows,
    first: {
      id: idAt(columns.register, columns.placeAt[first] ?? 0),
      kind: EVENT_KINDS[columns.kind[first] ?? 0] ?? 'meeting',
    },
    extent: { start, end, ...edges },
    firstDay: beginningOf(columns, first),
    lastDay: beginningOf(columns, last),
    kinds: new Map(
      EVENT_KINDS.map((kind, code): [EventKind, number] => [kind, kinds[code] ?? 0]).filter(([, n]) => n > 0),
    ),
    ...(rows.length === 0 && { key: { lane, standing, size, cell, level } }),
  };
}

/** The day on which it begins in its own zone; where nothing bounds that, the last that it may have been. */
function beginningOf({ start, end, zone, zones }: EventColumns, at: number): CivilDay {
  const from = start[at] ?? 0;
  return civilDayAt(Number.isFinite(from) ? from : (end[at] ?? 0) - 1, zones[zone[at] ?? 0] || 'UTC');
}

function datedPositions({ intervals, size }: EventColumns): PositionSet {
  const dated = noPositions(size);
  addPositions(dated, intervals.byStart);
  return dated;
}
