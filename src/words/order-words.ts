/** Why an event stands where it stands in the order of time. */
import './late';
import type { ArchiveHead } from '../domain/archive/archive';
import { localText } from '../domain/archive/language-map';
import { declaredZones } from '../domain/archive/zones';
import type { EventRow, Neighbours } from '../domain/store/event-store';
import { civilDayAt, timeOfDayAt } from '../domain/time/time-zone';
import { dayWords, timeWords } from './calendar-words';
import { placeOfZone } from './event-dates';
import { withInnerMarks } from './inner-marks';
import { inSeries } from './joining';
import { interfaceLanguage, t } from './translate';

/** Sentences: what it stands by, and what stands before and after it. `raisedBy` is the row that raised it. */
export function orderWords(
  { row, before, after }: Neighbours,
  raisedBy: EventRow | undefined,
  archive: ArchiveHead,
): readonly string[] {
  return [
    ownReason(row, raisedBy, archive),
    ...(before ? [neighbourWords('before', before, row, archive)] : []),
    ...(after ? [neighbourWords('after', after, row, archive)] : []),
  ];
}

function ownReason(row: EventRow, raisedBy: EventRow | undefined, archive: ArchiveHead): string {
  if (!Number.isFinite(row.timeOrder.at)) return t('order.undated');
  if (raisedBy) return t('order.raised', { title: titleOf(raisedBy) });
  const moment = momentWords(row, archive);
  if (row.when.instant?.start !== undefined) return t('order.instant', { moment });
  if (row.extent && !Number.isFinite(row.extent.start)) return t('order.openStart', { moment });
  return t('order.earliest', { moment });
}

function neighbourWords(
  where: 'before' | 'after',
  neighbour: EventRow,
  row: EventRow,
  archive: ArchiveHead,
): string {
  const title = titleOf(neighbour);
  const { at, depth, raisedBy } = neighbour.timeOrder;
  if (!Number.isFinite(at)) return t(`order.${where}Undated`, { title });
  if (at === row.timeOrder.at) {
    // At the same moment relations decide, and then the text.
    return t(depth === row.timeOrder.depth ? `order.${where}InText` : `order.${where}Related`, { title });
  }
  const moment = raisedBy === undefined ? momentWords(neighbour, archive) : t('order.byWhatItFollows');
  return t(`order.${where}`, { title, moment });
}

/**
 * What an event of its own time stands by: "Tue 16 Nov 2021, 08:45 in Beijing (Mon 15 Nov 2021, 19:45 in
 * Washington)" for an instant, "the beginning of Mon 15 Nov 2021 in Washington (…)" for a day: no hour is
 * told of its own day, since nobody told one.
 */
function momentWords({ when, extent, timeOrder: { at } }: EventRow, archive: ArchiveHead): string {
  const own = when.timeZone ?? extent?.zone ?? archive.defaultZone;
  const day = dayWords(civilDayAt(at, own), 'short');
  const place = placeOfZone(own, archive);
  if (extent?.isZoneKnown === false) return t('order.dayOfUnknownZone', { day, place });
  const isInstant = when.instant?.start !== undefined;
  const first = isInstant ? hourWords(at, own, archive) : t('order.dayBegins', { day, place });
  const zones = declaredZones(archive);
  const others = [...new Set(zones)].filter((zone) => zone !== own);
  const elsewhere = others.map((zone) => hourWords(at, zone, archive));
  if (elsewhere.length === 0) return first;
  return t('order.elsewhere', { moment: first, others: inSeries(...elsewhere) });
}

function hourWords(at: number, zone: string, archive: ArchiveHead): string {
  return t('order.hour', {
    day: dayWords(civilDayAt(at, zone), 'short'),
    time: timeWords(timeOfDayAt(at, zone)),
    place: placeOfZone(zone, archive),
  });
}

function titleOf(row: EventRow): string {
  return withInnerMarks(localText(row.title, interfaceLanguage()).text);
}
