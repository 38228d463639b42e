/** What a catalogue of messages is: English has them all, every other language each of them. */
import type { en } from './en';
import type { enLate } from './en-late';

type English = typeof en & typeof enLate;

type Plural = '_one' | '_other';

/** "region.timeline", and "status.events" for a message with plural forms. */
type KeysOf<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? `${Prefix}${K extends `${infer Base}${Plural}` ? Base : K}`
    : KeysOf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

export type MessageKey = KeysOf<English>;

/**
 * The messages of another language: every one of English, but without a form for one where the language
 * has none (`Intl.PluralRules` of Chinese knows "other" only).
 */
export type Catalogue<T = English> = {
  readonly [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string
    ? string
    : Catalogue<T[K]>;
};
