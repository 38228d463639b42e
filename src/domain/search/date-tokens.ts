/** The parts that a written date is made of, in English and Chinese: numbers, months, and what stands around them. */
import { fold } from './fold';

export type DateToken =
  | { readonly is: 'number'; readonly value: number; readonly digits: number }
  /** "16th", "16日": certainly a day. */
  | { readonly is: 'day'; readonly value: number }
  /** "November", "11月" */
  | { readonly is: 'month'; readonly value: number }
  /** "2021年" */
  | { readonly is: 'year'; readonly value: number }
  /** Between the parts of one date: "-", "/", ".". */
  | { readonly is: 'joint'; readonly text: string }
  /** 0 is Sunday. */
  | { readonly is: 'weekday'; readonly value: number }
  /** Between two dates: "to", "and", "至". */
  | { readonly is: 'between' }
  /** "on", "the", "of": says nothing. */
  | { readonly is: 'filler' };

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** As far as these words go in the dates that the page itself writes. */
const FILLERS =
  'on the of in at about or before after since from until till some time by late early mid'.split(' ');
const BETWEEN = ['and', 'to', 'through', 'between'];
const HAN_FILLERS =
  /^(?:约|不早于|不晚于|至|在|尚未结束|其|于|自|从|起|前|后|之|或|某|时|间|止|以|的|底|初|末|上旬|中旬|下旬)/u;
const HAN_BETWEEN = /^[至到和与]/u;
const HAN_DIGITS = '〇一二三四五六七八九';

/** Undefined where anything in the text has no place in a date. */
export function dateTokens(original: string): readonly DateToken[] | undefined {
  let rest = fold(original).text.trim();
  const tokens: DateToken[] = [];
  while (rest !== '') {
    const read = readers.map((reader) => reader(rest)).find((answer) => answer !== undefined);
    if (read === undefined) return undefined;
    const [length, token] = read;
    if (token !== null) tokens.push(token);
    rest = rest.slice(length);
  }
  return tokens;
}

type Reader = (text: string) => readonly [length: number, token: DateToken | null] | undefined;

/** The first that knows what a text begins with reads it. */
const readers: readonly Reader[] = [
  // A dash with space around it stands between dates; one without may stand in a date too.
  (text) => lengthOf(/^\s+-+\s+/u, text, { is: 'between' }),
  (text) => lengthOf(/^[\s,，、;()（）]+/u, text, null),
  (text) => lengthOf(/^~|^-{2,}/u, text, { is: 'between' }),
  (text) => {
    const joint = /^[-/.]/u.exec(text)?.[0];
    return joint === undefined ? undefined : [1, { is: 'joint', text: joint }];
  },
  readNumber,
  readHanNumber,
  readWeekday,
  (text) => lengthOf(HAN_BETWEEN, text, { is: 'between' }),
  (text) => lengthOf(HAN_FILLERS, text, { is: 'filler' }),
  readWord,
];

function lengthOf(form: RegExp, text: string, token: DateToken | null): ReturnType<Reader> {
  const found = form.exec(text)?.[0];
  return found === undefined ? undefined : [found.length, token];
}

function readNumber(text: string): ReturnType<Reader> {
  const match = /^(\d+)(?:\s*(st|nd|rd|th|年|月|日|号))?(?![a-z])/u.exec(text);
  if (match === null) return undefined;
  const [found, digits = '', unit] = match;
  return [found.length, numberToken(Number(digits), digits.length, unit)];
}

/** "十一月十六日", "二〇二一年" */
function readHanNumber(text: string): ReturnType<Reader> {
  const match = /^([〇一二三四五六七八九十]+)(年|月|日|号)/u.exec(text);
  if (match === null) return undefined;
  const [found, digits = '', unit] = match;
  return [found.length, numberToken(hanValue(digits), digits.length, unit)];
}

function numberToken(value: number, digits: number, unit: string | undefined): DateToken {
  switch (unit) {
    case undefined:
      return { is: 'number', value, digits };
    case '年':
      return { is: 'year', value };
    case '月':
      return { is: 'month', value };
    default:
      return { is: 'day', value };
  }
}

/** Counted in tens as far as days go, else digit by digit as years are. */
function hanValue(digits: string): number {
  const [tens, units] = digits.split('十');
  const digitsOf = (text: string) =>
    [...text].reduce((value, digit) => value * 10 + HAN_DIGITS.indexOf(digit), 0);
  if (units === undefined) return digitsOf(digits);
  return (tens === '' ? 1 : digitsOf(tens ?? '')) * 10 + digitsOf(units);
}

function readWeekday(text: string): ReturnType<Reader> {
  const match = /^(?:周|星期|礼拜)([一二三四五六日天])/u.exec(text);
  if (match === null) return undefined;
  const [found, day = ''] = match;
  return [found.length, { is: 'weekday', value: Math.max('日一二三四五六'.indexOf(day), 0) }];
}

function readWord(text: string): ReturnType<Reader> {
  const word = /^[a-z]+/u.exec(text)?.[0];
  if (word === undefined) return undefined;
  // "Nov.", but a dot before a number may belong to the date.
  const length = word.length + (/^\.(?=\s|$)/u.test(text.slice(word.length)) ? 1 : 0);
  const named = (names: readonly string[]) =>
    word.length < 3 ? -1 : names.findIndex((name) => name.startsWith(word));
  const month = named(MONTHS);
  if (month >= 0) return [length, { is: 'month', value: month + 1 }];
  const weekday = named(WEEKDAYS);
  if (weekday >= 0) return [length, { is: 'weekday', value: weekday }];
  if (BETWEEN.includes(word)) return [length, { is: 'between' }];
  return FILLERS.includes(word) ? [length, { is: 'filler' }] : undefined;
}
