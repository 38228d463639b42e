/** The rules of a date: what the text does not print is marked as inferred, for each component shown. */
import type { EventWhen } from '../../domain/archive/event';
import { compareCivilDays } from '../../domain/time/civil-day';
import { boundsFromEdtf } from '../../domain/time/edtf-bounds';
import { formatEdtf } from '../../domain/time/edtf-format';
import { isReadingOf } from '../../domain/time/edtf-reading';
import { civilDayAt } from '../../domain/time/time-zone';
import type { Reporter } from './reporter';

/** @param isArgued whether the event has evidence, and so says what of its date is printed */
export function checkWhen(when: EventWhen, isArgued: boolean, here: Reporter): void {
  for (const part of isArgued ? requiredBasis(when) : []) {
    if (when.basis[part] === undefined && when.basis.bounds === undefined) {
      here
        .at('basis')
        .report(
          'error',
          `the date does not say whether its ${part} is stated or inferred`,
          `add "${part}" to "basis"`,
        );
    }
  }
  if (isArgued && when.timeZone !== null && when.timeZoneBasis === undefined) {
    here
      .at('timeZone')
      .report(
        'error',
        'the zone does not say whether it is stated or inferred',
        'add "timeZoneBasis", or set the zone to null where it is not known',
      );
  }
  checkPrinted(when, here);
  checkInstant(when, here);
  checkAsOf(when, here);
}

/** An absence that has ended, or that nobody dates, cannot be told from one that lasts. */
export function checkAbsence({ edtf }: EventWhen, here: Reporter): void {
  const hasOpenEnd = edtf?.type === 'interval' && edtf.end === 'open';
  if (hasOpenEnd) return;
  here
    .at('edtf')
    .report(
      'error',
      'an absence needs a beginning and an open end, which is cut at its as-of date',
      'write it as "2021-01-20/..", and the as-of date in "asOf" here where it is not the dataset’s',
    );
}

function checkPrinted({ edtf, printed }: EventWhen, here: Reporter): void {
  if (edtf === undefined || printed?.edtf === undefined || isReadingOf(printed.edtf, edtf)) return;
  here
    .at('edtf')
    .report(
      'error',
      `${formatEdtf(edtf)} contradicts what is printed, ${formatEdtf(printed.edtf)}`,
      'let the resolved date fill in what the printed one leaves open, and no more',
    );
}

/** The instant falls on the civil days of the event, in its zone. */
function checkInstant({ edtf, instant, timeZone }: EventWhen, here: Reporter): void {
  if (instant === undefined) return;
  if (edtf === undefined) {
    here
      .at('instant')
      .report(
        'error',
        'an event that has an instant needs a civil date too',
        'add the day or days as "edtf", or remove the instant',
      );
  }
  if (edtf === undefined || timeZone === null) return;
  const { earliest, latest } = boundsFromEdtf(edtf);
  for (const end of ['start', 'end'] as const) {
    const at = instant[end];
    if (at === undefined) continue;
    // What lasts until midnight ends with the day before; what is over as it begins lasts until nothing.
    const isAfterLast = end === 'end' && at !== instant.start;
    const day = civilDayAt(isAfterLast ? at - 1 : at, timeZone);
    const isTooEarly = typeof earliest !== 'string' && compareCivilDays(day, earliest) < 0;
    const isTooLate = typeof latest !== 'string' && compareCivilDays(day, latest) > 0;
    if (!isTooEarly && !isTooLate) continue;
    here
      .at('instant', end)
      .report(
        'error',
        `this instant is not within ${formatEdtf(edtf)} in ${timeZone}`,
        'correct the instant, its offset, the date or the zone',
      );
  }
}

function checkAsOf({ edtf, asOf }: EventWhen, here: Reporter): void {
  if (asOf === undefined) return;
  const bounds = edtf === undefined ? undefined : boundsFromEdtf(edtf);
  if (bounds?.latest !== 'open') {
    here
      .at('asOf')
      .report('error', 'only what has not ended has an as-of date', 'remove it, or open the end');
  } else if (typeof bounds.earliest !== 'string' && compareCivilDays(asOf, bounds.earliest) < 0) {
    here
      .at('asOf')
      .report('error', 'the as-of date is before the beginning', 'exchange or correct one of them');
  }
}

/** A plain date needs a basis for each component it has; intervals and sets need at least one for their years. */
function requiredBasis({ edtf }: EventWhen): readonly ('year' | 'month' | 'day')[] {
  if (edtf === undefined) return [];
  if (edtf.type !== 'date') return ['year'];
  return [
    'year',
    ...(edtf.month === undefined ? [] : (['month'] as const)),
    ...(edtf.day === undefined ? [] : (['day'] as const)),
  ];
}
