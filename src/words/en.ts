/**
 * The words of the first screen, in English; `en-late.ts` has those of what comes later. Keys say where a sentence is used; `_one` and `_other` are plural
 * forms by `count`; `{{name}}` is filled in as text, never as markup.
 */
import { joining } from './en/joining';
import { opening } from './en/opening';
import { overview } from './en/overview';
import { page } from './en/page';

export const en = { ...page, ...overview, ...opening, ...joining } as const;
