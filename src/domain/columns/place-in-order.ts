/** Where an event stands among those that are left: the other way round from a stretch of the list. */
import type { EventOrder } from '../store/event-store';
import type { EventColumns } from './event-columns';
import { countBelow, hasPosition, type PositionSet } from './position-set';

/** From 0; undefined for an event that is not left. */
export function placeInOrder(
  { positionOf }: Pick<EventColumns, 'positionOf'>,
  left: PositionSet,
  order: EventOrder,
  position: number,
): number | undefined {
  if (!hasPosition(left, position)) return undefined;
  if (order === 'time') return countBelow(left, position);
  let place = 0;
  for (const other of positionOf) {
    if (other === position) break;
    if (hasPosition(left, other)) place += 1;
  }
  return place;
}
