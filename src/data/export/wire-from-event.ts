/** From the domain's event to the file's: the inverse of `build-event.ts`. Defaults are left out. */
import type * as z from 'zod/mini';
import type { DiplomaticEvent, EventInstant, EventWhen } from '../../domain/archive/event';
import { formatCivilDay } from '../../domain/time/civil-day';
import { formatEdtf } from '../../domain/time/edtf-format';
import { formatInstant } from '../../domain/time/instant';
import type { wireEvent, wireWhen } from '../dataset/wire-records';
import { inferenceField, wireFromClaim, wireFromDateBasis, wireFromInference } from './wire-from-evidence';

export function wireFromEvent({
  id,
  when,
  where,
  participations,
  claims,
  relations,
  ...rest
}: DiplomaticEvent): z.input<typeof wireEvent> {
  const written = wireFromWhen(when);
  return {
    id,
    ...rest,
    ...(Object.keys(written).length > 0 && { when: written }),
    ...(where !== undefined && { where }),
    participations: [...participations],
    claims: claims.map(wireFromClaim),
    ...(relations.length > 0 && {
      relations: relations.map(({ type, event, inference }) => ({
        type,
        event,
        ...inferenceField(inference),
      })),
    }),
  };
}

function wireFromWhen(when: EventWhen): z.input<typeof wireWhen> {
  const { edtf, printed, basis, timeZone, timeZoneBasis, instant, asOf, note } = when;
  const bases = {
    ...(basis.day && { day: wireFromDateBasis(basis.day) }),
    ...(basis.month && { month: wireFromDateBasis(basis.month) }),
    ...(basis.year && { year: wireFromDateBasis(basis.year) }),
    ...(basis.bounds && { bounds: wireFromDateBasis(basis.bounds) }),
  };
  return {
    ...(edtf && { edtf: formatEdtf(edtf) }),
    ...(printed && {
      printed: { words: printed.words, ...(printed.edtf && { edtf: formatEdtf(printed.edtf) }) },
    }),
    ...(Object.keys(bases).length > 0 && { basis: bases }),
    ...(timeZone !== null && { timeZone }),
    ...(timeZoneBasis && { timeZoneBasis: wireFromDateBasis(timeZoneBasis) }),
    ...(instant && { instant: wireFromInstant(instant) }),
    ...(asOf && { asOf: formatCivilDay(asOf) }),
    ...(note && { note }),
  };
}

function wireFromInstant({ start, end, inference }: EventInstant) {
  return {
    ...(start !== undefined && { start: formatInstant(start) }),
    ...(end !== undefined && { end: formatInstant(end) }),
    inference: wireFromInference(inference),
  };
}
