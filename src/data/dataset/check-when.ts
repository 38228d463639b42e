/** The rules of a date: what the text does not print is marked as inferred, for each component shown. */
import type { DateBasis, EventWhen } from '../../domain/archive/event';
import type { Inference } from '../../domain/archive/evidence';
import type { Reporter } from './reporter';

type CheckInference = (inference: Inference, here: Reporter) => void;

export function checkWhen(when: EventWhen, here: Reporter, checkInference: CheckInference): void {
  for (const part of requiredBasis(when)) {
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
  const checkBasis = (basis: DateBasis | undefined, there: Reporter) => {
    if (basis?.is === 'inferred') checkInference(basis, there.at('inference'));
  };
  for (const part of ['year', 'month', 'day', 'bounds'] as const)
    checkBasis(when.basis[part], here.at('basis', part));
  checkBasis(when.timeZoneBasis, here.at('timeZoneBasis'));
  if (when.timeZone !== null && when.timeZoneBasis === undefined) {
    here
      .at('timeZone')
      .report(
        'error',
        'the zone does not say whether it is stated or inferred',
        'add "timeZoneBasis", or set the zone to null where it is not known',
      );
  }
  if (when.instant) checkInference(when.instant.inference, here.at('instant', 'inference'));
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
