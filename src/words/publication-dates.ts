/** When something was published, in words and no more exactly than is stated: "16 Nov 2021", "Nov 2021", "ca. 2021", "n.d.". */
import { parseEdtf } from '../domain/time/edtf-parse';
import { edtfWords } from './edtf-words';
import { pointWords } from './point-words';
import { t } from './translate';

/** `date` is EDTF; absent where it is not stated. */
export function publicationDateWords(date: string | undefined): string {
  if (date === undefined) return t('chicago.noDate');
  const words = withinSentence(date);
  return /[?~%]/.test(date) ? t('chicago.circa', { date: words }) : words;
}

/** That it was at some time in a month or a year goes without saying. */
function withinSentence(date: string): string {
  const parsed = parseEdtf(date);
  if (!parsed.ok) return date;
  const { value } = parsed;
  return value.type === 'set' || value.type === 'interval'
    ? edtfWords(value, 'plain')
    : pointWords(value, 'plain');
}
