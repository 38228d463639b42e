/** Enumerations in the interface's language: "Xie Feng and Jake Sullivan". */
import { perLanguage } from './per-language';

const names = perLanguage((locale) => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }));

export function listOfNames(list: readonly string[]): string {
  return names().format(list);
}
