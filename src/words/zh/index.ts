import type { Catalogue } from '../catalogue';
import { en } from '../en';
import { search } from './search';

export const zh: Catalogue = { ...en, ...search };
