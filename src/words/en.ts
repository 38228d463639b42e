/**
 * The words of the first screen, in English, and of the small parts that follow it: chart and strip, menus, the
 * guided reading. `en-late.ts` has all others. Keys say where a sentence is used; `_one` and `_other` are plural
 * forms by `count`; `{{name}}` is filled in as text, never as markup.
 */
import { chart } from './en/chart';
import { chartOverview } from './en/chart-overview';
import { guidedReading } from './en/guided-reading';
import { joining } from './en/joining';
import { opening } from './en/opening';
import { overview } from './en/overview';
import { page } from './en/page';
import { search } from './en/search';
import { shell } from './en/shell';

export const en = {
  ...chart,
  ...chartOverview,
  ...guidedReading,
  ...joining,
  ...opening,
  ...overview,
  ...page,
  ...search,
  ...shell,
} as const;
