/** Numbers as the language of the interface writes them. */
import { perLanguage } from './per-language';
import { t } from './translate';

const formats = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));

/** 1000000 as "1,000,000". */
export function numberWords(number: number): string {
  return formats().format(number);
}

/** "12 of 10,000 events": how many the filter leaves of all. */
export function leftWords({
  matching,
  total,
}: {
  readonly matching: number;
  readonly total: number;
}): string {
  return t('status.events', { count: matching, number: numberWords(matching), total: numberWords(total) });
}
