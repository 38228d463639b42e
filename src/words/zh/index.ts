import type { Catalogue } from '../catalogue';
import { en } from '../en';
import { chartOverview } from './chart-overview';
import { chronology } from './chronology';
import { shell } from './shell';

export const zh: Catalogue = { ...en, ...chronology, ...shell, ...chartOverview };
