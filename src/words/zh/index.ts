import type { Catalogue } from '../catalogue';
import { en } from '../en';
import { chartOverview } from './chart-overview';

export const zh: Catalogue = { ...en, ...chartOverview };
