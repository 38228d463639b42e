/**
 * The message catalogues' one entrance: `t('status.events', { count: 3, total: 11 })`. One language is spoken
 * at a time; English is always there, the others are fetched when a reader asks for them.
 */

import { createInstance } from 'i18next';
import { inTime } from '../base/in-time';
import { isolateTurning } from '../base/turning-signs';
import type { Catalogue, MessageKey } from './catalogue';
import { en } from './en';
import type { enLate } from './en-late';
import { FALLBACK_LANGUAGE, type InterfaceLanguage } from './languages';

const CATALOGUES: Readonly<
  Record<Exclude<InterfaceLanguage, typeof FALLBACK_LANGUAGE>, () => Promise<Catalogue>>
> = {
  zh: () => inTime(import('./zh')).then(({ zh }) => zh),
};

const i18n = createInstance();
void i18n.init({
  lng: FALLBACK_LANGUAGE,
  fallbackLng: FALLBACK_LANGUAGE,
  resources: { [FALLBACK_LANGUAGE]: { translation: en } },
  initAsync: false,
  // React writes text as text; what may not reach out of it are signs that turn the direction of writing.
  interpolation: { escape: isolateTurning },
  returnNull: false,
});

let spoken: InterfaceLanguage = FALLBACK_LANGUAGE;

/** The language of all words that are made now. Who keeps words makes them anew when it changes. */
export function interfaceLanguage(): InterfaceLanguage {
  return spoken;
}

/** Fetches a language's messages, unless they are there. Rejects where they cannot be had. */
export async function fetchLanguage(language: InterfaceLanguage): Promise<void> {
  // English is there from the beginning, or comes with what says it.
  if (language === FALLBACK_LANGUAGE || i18n.hasResourceBundle(language, 'translation')) return;
  i18n.addResourceBundle(language, 'translation', await CATALOGUES[language]());
}

/** English words that come later than the first ones. */
export function addEnglish(words: typeof enLate): void {
  i18n.addResourceBundle(FALLBACK_LANGUAGE, 'translation', words, true);
  plain = new Map();
}

/** From now on the words are of this language, whose messages must have been fetched. */
export function speak(language: InterfaceLanguage): void {
  spoken = language;
  // Synchronous, since the messages are there.
  void i18n.changeLanguage(language);
  plain = new Map();
}

/** What has no names to fill in is the same each time, and the library takes its time. */
let plain = new Map<MessageKey, string>();

/** The message in the interface's language, its `{{names}}` filled in. */
export function t(key: MessageKey, values?: Readonly<Record<string, string | number>>): string {
  if (values !== undefined) return i18n.t(key, values);
  const known = plain.get(key);
  if (known !== undefined) return known;
  const message = i18n.t(key);
  plain.set(key, message);
  return message;
}
