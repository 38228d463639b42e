/** Numbers as the language of the interface writes them. */
import { perLanguage } from './per-language';

const formats = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));

/** 1000000 as "1,000,000". */
export function numberWords(number: number): string {
  return formats().format(number);
}
