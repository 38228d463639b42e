/**
 * All words of the interface, in English. Keys say where a sentence is used; `_one` and `_other` are plural
 * forms by `count`; `{{name}}` is filled in as text, never as markup.
 */

import { chartOverview } from './en/chart-overview';
import { chronology } from './en/chronology';
import { event } from './en/event';
import { overview } from './en/overview';
import { page } from './en/page';
import { shell } from './en/shell';
import { source } from './en/source';

export const en = {
  ...page,
  ...overview,
  ...event,
  ...source,
  ...chronology,
  ...shell,
  ...chartOverview,
} as const;
