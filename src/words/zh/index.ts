import type { Catalogue } from '../catalogue';
import { en } from '../en';
import { chart } from './chart';

export const zh: Catalogue = { ...en, ...chart };
