/**
 * CSL-JSON items as RIS, UTF-8: one line for each value, however long, since what reads it puts a blank where a line was broken.
 * Source: https://en.wikipedia.org/wiki/RIS_(file_format), after the format's own specification of 2011
 */
import { type CslDate, isoDates, twoDigits } from './csl-date';
import type { CslItem } from './csl-json';
import { oneLine } from './one-line';

export function formatRis(items: readonly CslItem[]): string {
  return items.map(recordOf).join('');
}

const TYPES: Readonly<Record<CslItem['type'], string>> = {
  webpage: 'ELEC',
  document: 'GEN',
  dataset: 'DATA',
};

function recordOf(item: CslItem): string {
  const { author = [], editor = [], translator = [], issued } = item;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...author.map(({ literal }) => ['AU', literal] as const),
    ...editor.map(({ literal }) => ['A2', literal] as const),
    ...translator.map(({ literal }) => ['A4', literal] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', issued && dateOf(issued).slice(0, 4)],
    ['DA', issued && dateOf(issued)],
    ['M3', item.genre],
    ['LA', item.language],
    ['UR', item.URL],
    ['ET', item.version],
    ['AN', item.number],
    ['DP', item.source],
    ['DB', item.archive],
    ['N1', item.note],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(value)}`],
  );
  // Lines end as the format has it, and the last line of a record has a blank behind its dash.
  return [...written, 'ER  - ', ''].join('\r\n');
}

const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'];

/** "2021/11/16/": year, month, day, and what else there is to say in words. */
function dateOf(date: CslDate): string {
  const [[year = 0, month, day] = []] = date['date-parts'];
  const [, end] = isoDates(date);
  const more = [
    date.circa && 'circa',
    date.season !== undefined && SEASONS[date.season - 1],
    end !== undefined && `to ${end}`,
  ];
  const numbers = [month, day].map((number) => (number === undefined ? '' : twoDigits(number)));
  return [String(year).padStart(4, '0'), ...numbers, more.filter(Boolean).join(' ')].join('/');
}
