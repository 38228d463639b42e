/** Enumerations in the interface's language: "Xie Feng and Jake Sullivan". */
import { isolateTurning } from '../base/turning-signs';
import { perLanguage } from './per-language';

export const listFormat = perLanguage(
  (locale) => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }),
);

export function listOfNames(list: readonly string[]): string {
  return listFormat().format(list.map(isolateTurning));
}

const choiceFormat = perLanguage(
  (locale) => new Intl.ListFormat(locale, { style: 'long', type: 'disjunction' }),
);

/** "15 or 16 November 2021" */
export function listOfChoices(list: readonly string[]): string {
  return choiceFormat().format(list);
}
