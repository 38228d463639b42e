/** What marks are called: to the eye by a few words, to a screen reader by date and title. */
import type { ArchiveHead } from '../../../domain/archive/archive';
import { type LocalText, localText } from '../../../domain/archive/language-map';
import type { EventKind } from '../../../domain/archive/vocabulary';
import { type Hue, hueOfLane } from '../../../domain/marks/appearance';
import type { MarkTitles } from '../../../domain/marks/labels';
import type { Mark, MarkContent } from '../../../domain/marks/mark';
import type { EventRow } from '../../../domain/store/event-store';
import { compareCivilDays } from '../../../domain/time/civil-day';
import { boundsFromEdtf } from '../../../domain/time/edtf-bounds';
import { beyondAxis, isAxisEnd } from '../../../domain/time/extent';
import { dayRangeWords, dayWords } from '../../../words/calendar-words';
import { dateHeading } from '../../../words/event-dates';
import { inSequence } from '../../../words/joining';
import type { InterfaceLanguage } from '../../../words/languages';
import { listOfNames } from '../../../words/lists';
import { numberWords } from '../../../words/numbers';
import { perLanguage } from '../../../words/per-language';
import { interfaceLanguage, t } from '../../../words/translate';

/** More titles than this have no room in any chart. */
const MAX_NAMED = 6;

/** A group is called by the short titles of its events; one of more than it tells by what kinds they are of. */
export function titlesOf(content: MarkContent, language = interfaceLanguage()): MarkTitles {
  return content.events.length === 0 ? titlesOfKinds(content, language) : titlesOfEvents(content, language);
}

/** The titles in a language that is spoken, reckoned once for each mark: they are asked for in every frame. */
export function rememberTitles(language: InterfaceLanguage): (content: MarkContent) => MarkTitles {
  const known = new WeakMap<MarkContent, MarkTitles>();
  return (content) => {
    const titles = known.get(content) ?? titlesOf(content, language);
    known.set(content, titles);
    return titles;
  };
}

/** By the kind of most, or by the two most frequent. */
function titlesOfKinds({ bundles, count }: MarkContent, language: InterfaceLanguage): MarkTitles {
  const kinds = kindsOf(bundles);
  let full: string | undefined;
  return {
    short: kinds
      .slice(0, 2 * (kinds[0]?.[1] ?? 0) >= count ? 1 : 2)
      .map(kindWords)
      .join(' · '),
    language,
    canBeCut: false,
    // For the layout the short words are enough.
    get full() {
      full ??= kinds.map(kindWords).join(' · ');
      return full;
    },
  };
}

function titlesOfEvents({ events, count }: MarkContent, language: InterfaceLanguage): MarkTitles {
  const canBeCut = true;
  const titles = events.slice(0, MAX_NAMED).map((row) => ({
    full: withFarDate(row, localText(row.title, language)),
    short: withFarDate(row, localText(row.shortTitle ?? row.title, language)),
  }));
  const [first] = titles;
  if (first === undefined) return { full: '', short: '', language, canBeCut };
  if (count === 1)
    return { full: first.full.text, short: first.short.text, language: first.full.language, canBeCut };
  const all = titles.map(({ short }) => short.text);
  return { full: all.join(' · '), short: first.short.text, language: first.short.language, canBeCut };
}

/** What lies beyond the axis stands at its end, and says by itself where it belongs. */
function withFarDate({ extent, when: { edtf } }: EventRow, title: LocalText): LocalText {
  const beyond = extent && beyondAxis(extent);
  if (beyond === undefined || edtf === undefined) return title;
  const { earliest, latest } = boundsFromEdtf(edtf);
  const day = [beyond === 'before' ? latest : earliest].find((bound) => typeof bound !== 'string');
  if (day === undefined) return title;
  const date = dayWords(day, 'year');
  return { ...title, text: t(`beyond.${beyond}`, { date, title: title.text }) };
}

type KindCount = readonly [kind: EventKind, count: number];

/** How many there are of each kind, the most frequent first. */
function kindsOf(bundles: MarkContent['bundles']): readonly KindCount[] {
  const counts = new Map<EventKind, number>();
  for (const { kinds } of bundles) {
    for (const [kind, count] of kinds) counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

/** The same few kinds with the same few numbers, again and again while the chart moves. */
const knownKindWords = perLanguage(() => new Map<string, string>());

function kindWords([kind, count]: KindCount): string {
  const known = knownKindWords();
  const key = `${kind} ${count}`;
  const words = known.get(key) ?? t('chart.ofKind', { kind: t(`kind.${kind}`), count: numberWords(count) });
  known.set(key, words);
  return words;
}

export function markHue(mark: Mark, archive: ArchiveHead): Hue {
  return hueOfLane(mark.lane, archive.sides);
}

/** Date and title; a group says how many and names them all, or of what kinds they are. */
export function markName(mark: Mark, archive: ArchiveHead): string {
  const range = markRange(mark, archive);
  const [only] = mark.events;
  if (mark.count === 1 && only)
    return t('chart.markLabel', { date: range, title: localText(only.title, interfaceLanguage()).text });
  const named =
    mark.events.length > 0
      ? mark.events.slice(0, MOST_SPOKEN).map((event) => titlesOf(contentOfRow(event)).short)
      : kindsOf(mark.bundles).map(kindWords);
  return t('chart.groupLabel', { number: numberWords(mark.count), range, titles: listOfNames(named) });
}

/** Date and title of one event. */
export function rowName(row: EventRow, archive: ArchiveHead): string {
  const { day, place } = dateHeading(row.when, archive);
  const { text } = localText(row.title, interfaceLanguage());
  return t('chart.markLabel', { date: inSequence(day, place), title: text });
}

/** A name of more titles than this is no name any more. */
const MOST_SPOKEN = 40;

function contentOfRow(event: EventRow): MarkContent {
  return { count: 1, events: [event], bundles: [] };
}

/** The date of a mark as the list has it; of a group the days from its first to its last beginning. */
export function markRange({ events, count, bundles }: Mark, archive: ArchiveHead): string {
  const [only] = events;
  if (count === 1 && only) {
    const { day, place } = dateHeading(only.when, archive);
    return inSequence(day, place);
  }
  const days = bundles.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]).toSorted(compareCivilDays);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  // Of what lies beyond the axis only its end is known here.
  if (isAxisEnd(first, 'before')) return t('date.onOrBefore', { to: dayWords(last, 'plain') });
  if (isAxisEnd(last, 'after')) return t('date.onOrAfter', { from: dayWords(first, 'plain') });
  return compareCivilDays(first, last) === 0 ? dayWords(first, 'plain') : dayRangeWords(first, last, 'plain');
}
