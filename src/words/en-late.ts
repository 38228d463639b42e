/**
 * The English words of what a reader asks for: event and source, the search, the sheets, paper. They go the way of
 * those parts, since the first screen's weight is counted. A part of the page that comes later adds its words here,
 * unless something says them that comes without these.
 */
import { about } from './en/about';
import { chicagoNote } from './en/chicago-note';
import { chronology } from './en/chronology';
import { cite } from './en/cite';
import { embed } from './en/embed';
import { event } from './en/event';
import { exportData } from './en/export-data';
import { fileView } from './en/file-view';
import { keys } from './en/keys';
import { longList } from './en/long-list';
import { offline } from './en/offline';
import { openData } from './en/open-data';
import { searchDesk } from './en/search-desk';
import { source } from './en/source';

export const enLate = {
  ...about,
  ...chicagoNote,
  ...chronology,
  ...cite,
  ...embed,
  ...event,
  ...exportData,
  ...fileView,
  ...keys,
  ...longList,
  ...openData,
  ...offline,
  ...searchDesk,
  ...source,
} as const;
