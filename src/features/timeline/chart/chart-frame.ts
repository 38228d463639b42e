/** What of the chart does not move: lanes, rulers, names. */
import type { LaneId } from '../../../domain/actors/lanes';
import type { ArchiveHead } from '../../../domain/archive/archive';
import { localText } from '../../../domain/archive/language-map';
import { hueOfLane } from '../../../domain/marks/appearance';
import type { OpenDataset } from '../../../state/open-dataset';

import { placeOfZone } from '../../../words/event-dates';
import { numberWords } from '../../../words/numbers';
import { interfaceLanguage, t } from '../../../words/translate';
import type { ChartLane, ChartModel, ChartRuler } from './chart-model';

/**
 * The first side's ruler on top, the others' each below its lane: a side touches the ruler of its own days.
 * With one `zone` chosen its days rule all lanes from one ruler on top.
 */
export function chartFrame(
  { archive, lanes }: Pick<OpenDataset, 'archive' | 'lanes'>,
  laneCounts: ReadonlyMap<LaneId, number>,
  zone: string | null,
): Pick<ChartModel, 'lanes' | 'rulers'> {
  const calendars = archive.sides.flatMap(({ calendar }) => (calendar ? [calendar] : []));
  const ownZones = calendars.length > 0 ? calendars.map(({ timeZone }) => timeZone) : [archive.defaultZone];
  const zonesOfAll = zone === null ? ownZones : [zone];
  const chartLanes = lanes.map(({ id, side }): ChartLane => {
    const name = side ? localText(side.name, interfaceLanguage()) : null;
    const ownZone = zone ?? side?.calendar?.timeZone;
    const count = laneCounts.get(id) ?? 0;
    return {
      id,
      name: name?.text ?? t(id === 'both' ? 'lane.both' : 'lane.none'),
      language: name?.language ?? interfaceLanguage(),
      hue: hueOfLane(id, archive.sides),
      countWords: t('filters.has', { count, number: numberWords(count) }),
      zones: ownZone === undefined ? zonesOfAll.slice(0, id === 'both' ? 2 : 1) : [ownZone],
    };
  });
  return { lanes: chartLanes, rulers: rulersOf(archive, chartLanes, zone) };
}

function rulersOf(
  archive: ArchiveHead,
  lanes: readonly ChartLane[],
  zone: string | null,
): readonly ChartRuler[] {
  if (zone !== null) return [rulerOnTop(zone)];
  const rulers = archive.sides.flatMap(({ id, calendar }, index): readonly ChartRuler[] => {
    if (calendar === undefined) return [];
    const lane = lanes.findIndex((each) => each.id === `side:${id}`);
    const above = index === 0 ? (lanes[0]?.id ?? null) : (lanes[lane + 1]?.id ?? null);
    return [{ above, zone: calendar.timeZone, name: localText(calendar.name, interfaceLanguage()).text }];
  });
  if (rulers.length > 0) return rulers;
  return [rulerOnTop(archive.defaultZone)];

  function rulerOnTop(only: string): ChartRuler {
    return { above: lanes[0]?.id ?? null, zone: only, name: placeOfZone(only, archive) };
  }
}
