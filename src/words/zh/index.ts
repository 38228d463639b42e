import type { Catalogue } from '../catalogue';
import { en } from '../en';
import { guidedReading } from './guided-reading';

export const zh: Catalogue = { ...en, ...guidedReading };
