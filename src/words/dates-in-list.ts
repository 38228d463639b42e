/** Several dates in a row: "15 or 16 November 2021". The year, or month and year, that all share is said once. */
import { type EdtfPoint, type EdtfRange, isRange } from '../domain/time/edtf';
import type { GivenSpan } from '../domain/time/edtf-precision';
import { listOfChoices, listOfNames } from './lists';
import { numberWords } from './numbers';
import { type DateStyle, pointSpan, pointWords, rangeSpan, type Saying, spanWords } from './point-words';
import { interfaceLanguage, t } from './translate';

type Member = EdtfPoint | EdtfRange;

/** More dates than this are told by the first ones, and how many others there are. */
const MOST_TOLD = 4;

/** `rangeWords` is for ranges that are told in words of their own. */
export function datesInList(
  members: readonly Member[],
  mode: 'one' | 'all',
  style: DateStyle,
  rangeWords: (range: EdtfRange) => string,
): string {
  const told = members.length > MOST_TOLD ? members.slice(0, MOST_TOLD - 1) : members;
  const spans = told.map((member) => spanOf(member, mode));
  const saying = sayingOfShared(spans);
  // English says last what all share, Chinese first.
  const whole = interfaceLanguage() === 'en' ? told.length - 1 : 0;
  const words = told.map((member, index) => {
    const span = spans[index];
    if (span) return spanWords(span, style, index === whole ? 'whole' : saying);
    return isRange(member) ? rangeWords(member) : pointWords(member, style);
  });
  const count = members.length - told.length;
  const others = count === 0 ? [] : [t('date.others', { count, number: numberWords(count) })];
  return (mode === 'one' ? listOfChoices : listOfNames)([...words, ...others]);
}

function spanOf(member: Member, mode: 'one' | 'all'): GivenSpan | undefined {
  if (!isRange(member)) return pointSpan(member);
  const { from, to } = member;
  return mode === 'one' || from === 'open' || to === 'open' ? undefined : rangeSpan(from, to);
}

/** How each but one of them is told. */
function sayingOfShared(spans: readonly (GivenSpan | undefined)[]): Saying {
  const [first] = spans;
  if (first === undefined) return 'whole';
  const { precision } = first;
  const isShared = (part: 'year' | 'month') =>
    spans.every(
      (span) =>
        span?.precision === precision &&
        span.first[part] === first.first[part] &&
        span.last[part] === first.first[part],
    );
  if (!isShared('year')) return 'whole';
  return precision === 'day' && isShared('month') ? 'withoutMonth' : 'withoutYear';
}
