/**
 * The English words of what a reader asks for: event and source, the search, the sheets, paper. They go the way of
 * those parts, since the first screen's weight is counted. A part of the page that comes later adds its words here,
 * unless something says them that comes without these.
 */
import { about } from './en/about';
import { chronology } from './en/chronology';
import { event } from './en/event';
import { keys } from './en/keys';
import { longList } from './en/long-list';
import { offline } from './en/offline';
import { searchDesk } from './en/search-desk';
import { source } from './en/source';

export const enLate = {
  ...about,
  ...chronology,
  ...event,
  ...keys,
  ...longList,
  ...offline,
  ...searchDesk,
  ...source,
} as const;
