/** The message catalogue's one entrance: `t('status.events', { count: 3, total: 11 })`. */
import { createInstance } from 'i18next';
import { en } from './en';

type Plural = '_one' | '_other';

/** "region.timeline", and "status.events" for a message with plural forms. */
type KeysOf<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? `${Prefix}${K extends `${infer Base}${Plural}` ? Base : K}`
    : KeysOf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

export type MessageKey = KeysOf<typeof en>;

export const INTERFACE_LANGUAGE = 'en';

const i18n = createInstance();
void i18n.init({
  lng: INTERFACE_LANGUAGE,
  resources: { en: { translation: en } },
  initAsync: false,
  // React writes text as text; escaping here would show entities to the reader.
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** The message in the interface's language, its `{{names}}` filled in. */
export function t(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return i18n.t(key, values);
}
