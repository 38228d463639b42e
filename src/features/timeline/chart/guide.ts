/** The guide of the chosen event: the instant it is known for, and what day that is on every ruler. */
import type { ArchiveHead } from '../../../domain/archive/archive';
import { hueOfLane } from '../../../domain/marks/appearance';
import type { EventRow } from '../../../domain/store/event-store';
import { civilDayAt, timeOfDayAt } from '../../../domain/time/time-zone';
import { dayWords, timeWords } from '../../../words/calendar-words';
import { t } from '../../../words/translate';
import type { ChartGuide, ChartRuler } from './chart-model';

/** Null where no event is chosen or its instant is not known: a guide would claim an hour that nobody tells. */
export function guideOf(
  chosen: EventRow | undefined,
  rulers: readonly ChartRuler[],
  archive: ArchiveHead,
): ChartGuide | null {
  const at = chosen?.when.instant?.start;
  if (chosen === undefined || at === undefined) return null;
  return {
    at,
    hue: hueOfLane(chosen.lane, archive.sides),
    tags: rulers.map(({ zone }) =>
      t('chart.guideTag', {
        day: dayWords(civilDayAt(at, zone), 'weekdayOnly'),
        time: timeWords(timeOfDayAt(at, zone)),
      }),
    ),
  };
}
