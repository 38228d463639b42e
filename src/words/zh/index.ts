/** All words of the interface, in simplified Chinese. */
import type { Catalogue } from '../catalogue';
import { chart } from './chart';
import { chartOverview } from './chart-overview';
import { chronology } from './chronology';
import { event } from './event';
import { guidedReading } from './guided-reading';
import { joining } from './joining';
import { longList } from './long-list';
import { offline } from './offline';
import { overview } from './overview';
import { page } from './page';
import { search } from './search';
import { shell } from './shell';
import { source } from './source';

export const zh: Catalogue = {
  ...chart,
  ...chartOverview,
  ...chronology,
  ...event,
  ...guidedReading,
  ...joining,
  ...longList,
  ...offline,
  ...overview,
  ...page,
  ...search,
  ...shell,
  ...source,
};
