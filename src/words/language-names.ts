/** Languages by their names in the interface's language: "Chinese" for "zh". */
import { isLanguageTag } from '../domain/archive/language-map';
import { perLanguage } from './per-language';

const names = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** The tag itself where it is none that has a name. */
export function languageName(tag: string): string {
  return isLanguageTag(tag) ? (names().of(tag) ?? tag) : tag;
}
