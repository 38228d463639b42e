/** All words of the interface, in simplified Chinese. */
import type { Catalogue } from '../catalogue';
import { chart } from './chart';
import { chartOverview } from './chart-overview';
import { chicagoNote } from './chicago-note';
import { chronology } from './chronology';
import { cite } from './cite';
import { embed } from './embed';
import { event } from './event';
import { exportData } from './export-data';
import { fileView } from './file-view';
import { guidedReading } from './guided-reading';
import { joining } from './joining';
import { longList } from './long-list';
import { offline } from './offline';
import { openData } from './open-data';
import { overview } from './overview';
import { page } from './page';
import { search } from './search';
import { shell } from './shell';
import { source } from './source';

export const zh: Catalogue = {
  ...chart,
  ...chartOverview,
  ...chicagoNote,
  ...chronology,
  ...cite,
  ...embed,
  ...event,
  ...exportData,
  ...fileView,
  ...guidedReading,
  ...joining,
  ...longList,
  ...openData,
  ...offline,
  ...overview,
  ...page,
  ...search,
  ...shell,
  ...source,
};
