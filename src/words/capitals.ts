/** The text as it begins a line: with a capital, where its language has them. */
import { interfaceLanguage } from './translate';

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(interfaceLanguage()) + text.slice(1);
}
