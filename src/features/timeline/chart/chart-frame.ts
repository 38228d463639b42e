/** What of the chart does not move: lanes, rulers, names. */
import type { ArchiveHead } from '../../../domain/archive/archive';
import { localText } from '../../../domain/archive/language-map';
import { type Hue, hueOfLane } from '../../../domain/marks/appearance';
import type { MarkTitles } from '../../../domain/marks/labels';
import type { Mark } from '../../../domain/marks/mark';
import type { EventRow } from '../../../domain/store/event-store';
import { compareCivilDays } from '../../../domain/time/civil-day';
import { civilDayAt } from '../../../domain/time/time-zone';
import type { OpenDataset } from '../../../state/open-dataset';

import { dayRangeWords, dayWords } from '../../../words/calendar-words';
import { dateHeading, placeOfZone } from '../../../words/event-dates';
import { inSequence } from '../../../words/joining';

import { listOfNames } from '../../../words/lists';
import { interfaceLanguage, t } from '../../../words/translate';
import type { ChartLane, ChartModel, ChartRuler } from './chart-model';

/** More titles than this have no room in any chart. */
const MAX_NAMED = 6;

/**
 * The first side's ruler on top, the others' each below its lane: a side touches the ruler of its own days.
 * With one `zone` chosen its days rule all lanes from one ruler on top.
 */
export function chartFrame(
  { archive, lanes }: OpenDataset,
  rows: readonly EventRow[],
  zone: string | null,
): Pick<ChartModel, 'lanes' | 'rulers'> {
  const calendars = archive.sides.flatMap(({ calendar }) => (calendar ? [calendar] : []));
  const ownZones = calendars.length > 0 ? calendars.map(({ timeZone }) => timeZone) : [archive.defaultZone];
  const zonesOfAll = zone === null ? ownZones : [zone];
  const chartLanes = lanes.map(({ id, side }): ChartLane => {
    const name = side ? localText(side.name, interfaceLanguage()) : null;
    const ownZone = zone ?? side?.calendar?.timeZone;
    const count = rows.filter(({ lane, extent }) => lane === id && extent !== undefined).length;
    return {
      id,
      name: name?.text ?? t(id === 'both' ? 'lane.both' : 'lane.none'),
      language: name?.language ?? interfaceLanguage(),
      hue: hueOfLane(id, archive.sides),
      countWords: t('filters.count', { count }),
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

/** A group is called by the short titles of its events. */
export function titlesOf(rows: readonly EventRow[]): MarkTitles {
  const language = interfaceLanguage();
  const titles = rows.map((row) => ({
    full: localText(row.title, language),
    short: localText(row.shortTitle ?? row.title, language),
  }));
  const [first] = titles;
  if (first === undefined) return { full: '', short: '', language };
  if (titles.length === 1)
    return { full: first.full.text, short: first.short.text, language: first.full.language };
  const all = titles.slice(0, MAX_NAMED).map(({ short }) => short.text);
  return { full: all.join(' · '), short: first.short.text, language: first.short.language };
}

export function markHue(mark: Mark, archive: ArchiveHead): Hue {
  return hueOfLane(mark.lane, archive.sides);
}

/** Date and title; a group says how many and names them all. */
export function markName(mark: Mark, archive: ArchiveHead): string {
  const [first] = mark.events;
  if (first === undefined) return '';
  const range = markRange(mark, archive);
  if (mark.events.length === 1) return t('chart.markLabel', { date: range, title: titlesOf([first]).full });
  return t('chart.groupLabel', {
    count: mark.events.length,
    range,
    titles: listOfNames(mark.events.map((event) => titlesOf([event]).short)),
  });
}

/** The date of a mark as the list has it; of a group the days from its first to its last beginning. */
export function markRange({ events }: Mark, archive: ArchiveHead): string {
  const [only] = events;
  if (events.length === 1 && only) {
    const { day, place } = dateHeading(only.when, archive);
    return inSequence(day, place);
  }
  const days = events
    .flatMap(({ extent }) => {
      if (extent === undefined) return [];
      const isKnown = Number.isFinite(extent.start);
      return [civilDayAt(isKnown ? extent.start : extent.lastDayStart, extent.zone)];
    })
    .toSorted(compareCivilDays);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return compareCivilDays(first, last) === 0 ? dayWords(first, 'plain') : dayRangeWords(first, last, 'plain');
}
