/** What of a date its source states, and what is inferred: the one list that everything goes by that tells of it. */
import type { DateBasis, EventWhen } from './event';

/** `instant` is the time of day. */
export type DatePart = keyof EventWhen['basis'] | 'timeZone' | 'instant';

export interface BasedPart {
  readonly part: DatePart;
  readonly basis: DateBasis;
}

const PARTS = ['year', 'month', 'day', 'bounds'] as const;

export function partsOfDate({ basis, timeZoneBasis, instant }: EventWhen): readonly BasedPart[] {
  const bases = {
    ...basis,
    timeZone: timeZoneBasis,
    // An instant is known only by an inference: whoever prints a time of day prints no instant.
    instant: instant && ({ is: 'inferred', ...instant.inference } as const),
  };
  return [...PARTS, 'timeZone' as const, 'instant' as const].flatMap((part) => {
    const known = bases[part];
    return known ? [{ part, basis: known }] : [];
  });
}

export function partsThatAre(is: DateBasis['is'], when: EventWhen): readonly DatePart[] {
  return partsOfDate(when)
    .filter(({ basis }) => basis.is === is)
    .map(({ part }) => part);
}
