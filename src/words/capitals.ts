/** The text as it begins a line: with a capital, where its language has them. */
import { INTERFACE_LANGUAGE } from './translate';

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(INTERFACE_LANGUAGE) + text.slice(1);
}
