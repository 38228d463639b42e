/** Why an event stands where it stands in the order of time. */
import type { Archive } from '../domain/archive/archive';
import { localText } from '../domain/archive/language-map';
import type { EventRow, Neighbours } from '../domain/store/event-store';
import { civilDayAt, timeOfDayAt } from '../domain/time/time-zone';
import { dayWords, timeWords } from './calendar-words';
import { placeOfZone } from './event-dates';
import { INTERFACE_LANGUAGE, t } from './translate';

/** Sentences: what it stands by, and what stands before and after it. `raisedBy` is the row that raised it. */
export function orderWords(
  { row, before, after }: Neighbours,
  raisedBy: EventRow | undefined,
  archive: Archive,
): readonly string[] {
  return [
    ownReason(row, raisedBy, archive),
    ...(before ? [neighbourWords('before', before, row, archive)] : []),
    ...(after ? [neighbourWords('after', after, row, archive)] : []),
  ];
}

function ownReason(row: EventRow, raisedBy: EventRow | undefined, archive: Archive): string {
  const { at } = row.timeOrder;
  if (!Number.isFinite(at)) return t('order.undated');
  const moment = momentWords(at, row, archive);
  if (raisedBy) return t('order.raised', { title: titleOf(raisedBy), moment });
  if (row.when.instant?.start !== undefined) return t('order.instant', { moment });
  if (row.extent && !Number.isFinite(row.extent.start)) return t('order.openStart', { moment });
  return t('order.earliest', { moment });
}

function neighbourWords(
  where: 'before' | 'after',
  neighbour: EventRow,
  row: EventRow,
  archive: Archive,
): string {
  const title = titleOf(neighbour);
  const { at, depth } = neighbour.timeOrder;
  if (!Number.isFinite(at)) return t(`order.${where}Undated`, { title });
  if (at !== row.timeOrder.at)
    return t(`order.${where}`, { title, moment: momentWords(at, neighbour, archive) });
  // At the same moment relations decide, and then the text.
  return t(depth === row.timeOrder.depth ? `order.${where}InText` : `order.${where}Related`, { title });
}

/** "Tue 16 Nov 2021, 08:45 in Beijing (Mon 15 Nov 2021, 19:45 in Washington)": the event's own zone first. */
function momentWords(at: number, { when, extent }: EventRow, archive: Archive): string {
  const own = when.timeZone ?? extent?.zone ?? archive.defaultZone;
  const others = archive.sides
    .flatMap(({ calendar }) => calendar?.timeZone ?? [])
    .filter((zone) => zone !== own);
  const [first, ...rest] = [own, ...new Set(others)].map((zone) =>
    t('order.momentIn', {
      day: dayWords(civilDayAt(at, zone), 'short'),
      time: timeWords(timeOfDayAt(at, zone)),
      place: placeOfZone(zone, archive),
    }),
  );
  return rest.length === 0 ? (first ?? '') : `${first} (${rest.join('; ')})`;
}

function titleOf(row: EventRow): string {
  return localText(row.title, INTERFACE_LANGUAGE).text;
}
