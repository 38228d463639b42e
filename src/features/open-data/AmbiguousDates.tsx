/** Dates that can be read in two ways are asked about, with what the others of the table tell. */
import type { DayOrder } from '../../data/import/dates/read-date';
import type { AmbiguousDates as Found } from '../../data/import/table/records-from-table';
import { edtfTextWords } from '../../words/event-dates';
import { numberWords } from '../../words/numbers';
import { t } from '../../words/translate';

export type DateAnswer = DayOrder | 'neither';

interface AmbiguousDatesProps {
  readonly found: Found;
  readonly answer: DateAnswer | undefined;
  readonly onAnswer: (answer: DateAnswer) => void;
}

export function AmbiguousDates({ found, answer, onAnswer }: AmbiguousDatesProps) {
  const { count, example } = found;
  const hint = hintFrom(found);
  const options: readonly (readonly [DateAnswer, string])[] = [
    ['day-first', t('import.dayFirst', { date: edtfTextWords(example.dayFirst) })],
    ['month-first', t('import.monthFirst', { date: edtfTextWords(example.monthFirst) })],
    ['neither', t('import.neither')],
  ];
  return (
    <fieldset className="ambiguous-dates">
      <legend>
        {t('import.ambiguous', { count, number: numberWords(count), written: example.written })}
      </legend>
      {options.map(([value, words]) => (
        <label key={value}>
          <input type="radio" name="date-order" checked={answer === value} onChange={() => onAnswer(value)} />
          {words}
        </label>
      ))}
      {hint !== undefined && <p className="open-data__aside">{hint}</p>}
    </fieldset>
  );
}

function hintFrom({ surelyDayFirst, surelyMonthFirst }: Found): string | undefined {
  const [dayFirst, monthFirst] = [surelyDayFirst, surelyMonthFirst].map(numberWords);
  if (surelyDayFirst > 0 && surelyMonthFirst > 0)
    return t('import.sureBoth', { dayFirst: dayFirst ?? '', monthFirst: monthFirst ?? '' });
  if (surelyDayFirst > 0) return t('import.sureDayFirst', { number: dayFirst ?? '' });
  return surelyMonthFirst > 0 ? t('import.sureMonthFirst', { number: monthFirst ?? '' }) : undefined;
}
