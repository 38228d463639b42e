/** Enumerations in the interface's language: "Xie Feng and Jake Sullivan". */
import { INTERFACE_LANGUAGE } from './translate';

const NAMES = new Intl.ListFormat(INTERFACE_LANGUAGE, { style: 'long', type: 'conjunction' });

export function listOfNames(names: readonly string[]): string {
  return NAMES.format(names);
}
