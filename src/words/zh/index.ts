import type { Catalogue } from '../catalogue';
import { en } from '../en';
import { chronology } from './chronology';

export const zh: Catalogue = { ...en, ...chronology };
