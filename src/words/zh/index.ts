import type { Catalogue } from '../catalogue';
import { en } from '../en';
import { shell } from './shell';

export const zh: Catalogue = { ...en, ...shell };
