/**
 * All words of the interface, in English. Keys say where a sentence is used; `_one` and `_other` are plural
 * forms by `count`; `{{name}}` is filled in as text, never as markup.
 */
import { chart } from './en/chart';
import { chartOverview } from './en/chart-overview';
import { chronology } from './en/chronology';
import { event } from './en/event';
import { guidedReading } from './en/guided-reading';
import { joining } from './en/joining';
import { overview } from './en/overview';
import { page } from './en/page';
import { search } from './en/search';
import { shell } from './en/shell';
import { source } from './en/source';

export const en = {
  ...chart,
  ...chartOverview,
  ...chronology,
  ...event,
  ...guidedReading,
  ...joining,
  ...overview,
  ...page,
  ...search,
  ...shell,
  ...source,
} as const;
