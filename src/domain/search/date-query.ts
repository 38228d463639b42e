/**
 * What a reader may mean by a date: "16 Nov", "11-15", "August", "the 16th", "11月16日", "2021年". What is left open
 * (the year, the month) is open; what can be read in two ways is given in both.
 */
import { daysInMonth } from '../time/civil-day';
import { type DateToken, dateTokens } from './date-tokens';

/** At least one of year, month and day is there. */
export interface DatePattern {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** 0 is Sunday; only with a day. */
  readonly weekday?: number;
}

/** Empty where the text is no date. Of a range ("28–29 Sep") its ends. */
export function parseDateQuery(text: string): readonly DatePattern[] {
  const tokens = dateTokens(text);
  if (tokens === undefined) return [];
  const parts = splitAtBetween(tokens.filter(({ is }) => is !== 'filler'));
  if (parts.some((part) => part.length === 0)) return [];
  const numeric = parts.map((part) => (part.length > 1 || parts.length === 1 ? numericReadings(part) : []));
  const readings = numeric.every((ofPart) => ofPart.length > 0)
    ? numeric.flat()
    : wordReadings(parts.flatMap(splitAtDash));
  return unique(readings.filter(isPossible));
}

function splitAtBetween(tokens: readonly DateToken[]): readonly (readonly DateToken[])[] {
  const parts: DateToken[][] = [[]];
  for (const token of tokens) {
    if (token.is === 'between') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  // "between 28 and 29 September" begins with a word that parts nothing.
  return parts[0]?.length === 0 && parts.length > 1 ? parts.slice(1) : parts;
}

/** "2021-11-16", "16/11/2021", "11-15", "2021-11": numbers alone, with joints between them. */
function numericReadings(tokens: readonly DateToken[]): readonly DatePattern[] {
  const numbers = tokens.flatMap((token) => (token.is === 'number' ? [token] : []));
  const isNumeric =
    tokens.length === numbers.length * 2 - 1 &&
    tokens.every((token, at) => (at % 2 === 0 ? token.is === 'number' : token.is === 'joint'));
  if (!isNumeric || numbers.length > 3) return [];
  const [a, b, c] = numbers;
  if (a === undefined) return [];
  if (b === undefined) return a.digits === 4 ? [{ year: a.value }] : [{ day: a.value }];
  if (c === undefined) {
    if (a.digits === 4) return [{ year: a.value, month: b.value }];
    if (b.digits === 4) return [{ year: b.value, month: a.value }];
    return [
      { month: a.value, day: b.value },
      { month: b.value, day: a.value },
    ];
  }
  if (a.digits === 4) return [{ year: a.value, month: b.value, day: c.value }];
  if (c.digits !== 4) return [];
  return [
    { year: c.value, month: b.value, day: a.value },
    { year: c.value, month: a.value, day: b.value },
  ];
}

/** "28-29 Sep" is two dates; a dash inside "16-Nov-2021" parts nothing. */
function splitAtDash(tokens: readonly DateToken[]): readonly (readonly DateToken[])[] {
  const isTwo = (at: number) =>
    isDayLike(tokens.slice(0, at).findLast(({ is }) => is !== 'weekday')) === true &&
    tokens.slice(at + 1).some(isDayLike);
  const at = tokens.findIndex((token, index) => token.is === 'joint' && token.text === '-' && isTwo(index));
  const betweenMonths = tokens.findIndex(
    (token, index) =>
      token.is === 'joint' &&
      token.text === '-' &&
      tokens.slice(0, index).some(({ is }) => is === 'month') &&
      tokens.slice(index + 1).some(({ is }) => is === 'month'),
  );
  const split = at >= 0 ? at : betweenMonths;
  const parts = split < 0 ? [tokens] : [tokens.slice(0, split), tokens.slice(split + 1)];
  return parts.map((part) => part.filter(({ is }) => is !== 'joint'));
}

function isDayLike(token: DateToken | undefined): boolean {
  return token?.is === 'day' || (token?.is === 'number' && token.digits <= 2);
}

/** One date of each part; what one end of a range leaves out it has from the other. */
function wordReadings(parts: readonly (readonly DateToken[])[]): readonly DatePattern[] {
  const read = parts.map(readPart);
  if (read.some((pattern) => pattern === undefined)) return [];
  const patterns = read.flatMap((pattern) => pattern ?? []);
  const [first, last] = [patterns[0], patterns.at(-1)];
  if (first === undefined || last === undefined || first === last) return patterns;
  const year = first.year ?? last.year;
  const month = first.month ?? last.month;
  return patterns.map((pattern) => ({
    ...(year !== undefined && { year }),
    ...(month !== undefined && pattern.day !== undefined && { month }),
    ...pattern,
  }));
}

/** Each of year, month and day at most once; undefined where there is more, or nothing but a weekday. */
function readPart(tokens: readonly DateToken[]): DatePattern | undefined {
  const pattern: { year?: number; month?: number; day?: number; weekday?: number } = {};
  const isSet = (name: keyof typeof pattern, value: number) => {
    if (pattern[name] !== undefined) return false;
    pattern[name] = value;
    return true;
  };
  for (const token of tokens) {
    if (token.is === 'joint' || token.is === 'between' || token.is === 'filler') return undefined;
    const name = token.is !== 'number' ? token.is : token.digits > 2 ? 'year' : 'day';
    if (!isSet(name, token.value)) return undefined;
  }
  const { day, weekday } = pattern;
  if (day === undefined && weekday !== undefined) return undefined;
  return Object.keys(pattern).length === 0 ? undefined : pattern;
}

function isPossible({ year, month, day }: DatePattern): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  // Without its year, February may have had 29 days.
  return day >= 1 && day <= (month === undefined ? 31 : daysInMonth(year ?? 2000, month));
}

function unique(patterns: readonly DatePattern[]): readonly DatePattern[] {
  return [...new Map(patterns.map((pattern) => [JSON.stringify(pattern), pattern])).values()];
}
