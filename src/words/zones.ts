/** Whose days are shown, in words. */
import type { ArchiveHead } from '../domain/archive/archive';
import { declaredZones } from '../domain/archive/zones';
import { placeOfZone } from './event-dates';
import { t } from './translate';

/** "in Beijing"; null is each event's own days, as its side dates it. */
export function zoneWords(zone: string | null, archive: Pick<ArchiveHead, 'sides'>): string {
  if (zone === null) {
    return t(declaredZones(archive).length > 1 ? 'chart.daysOfEach' : 'chart.daysAsDated');
  }
  return t('chart.daysIn', { place: placeOfZone(zone, archive) });
}
