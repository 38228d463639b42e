/** From an event of the file to the domain's: its dates parsed, its zone and instants checked. */
import type { DiplomaticEvent, EventInstant, EventWhen } from '../../domain/archive/event';
import type { ActorId, EventId, ParticipationId } from '../../domain/archive/ids';
import { type CivilDay, parseCivilDay } from '../../domain/time/civil-day';
import type { Edtf } from '../../domain/time/edtf';
import { parseEdtf } from '../../domain/time/edtf-parse';
import { parseInstant } from '../../domain/time/instant';
import { isTimeZone } from '../../domain/time/time-zone';
import { claimFromWire, dateBasisFromWire } from './build-evidence';
import type { ReadInference } from './inferences';
import type { Reporter } from './reporter';
import type { WireEvent, WireWhen } from './wire-records';

export function eventFromWire(
  wire: WireEvent,
  readInference: ReadInference,
  reporter: Reporter,
): DiplomaticEvent {
  const { id, when, participations, claims, relations, ...rest } = wire;
  const here = reporter.of({ event: id as EventId });
  return {
    ...rest,
    id: id as EventId,
    when: whenFromWire(when, readInference, here.at('when')),
    participations: participations.map((participation) => ({
      ...participation,
      id: participation.id as ParticipationId,
      actor: participation.actor as ActorId,
    })),
    claims: claims.map((claim, index) => claimFromWire(claim, readInference, here.at('claims', index))),
    relations: relations.map(({ type, event, inference }, index) => ({
      type,
      event: event as EventId,
      ...(inference !== undefined && {
        inference: readInference(inference, here.at('relations', index, 'inference')),
      }),
    })),
  };
}

function whenFromWire(wire: WireWhen, readInference: ReadInference, here: Reporter): EventWhen {
  const { edtf, printed, basis, timeZone, timeZoneBasis, instant, asOf, note } = wire;
  const resolved = edtf === undefined ? undefined : readEdtf(edtf, here.at('edtf'));
  const printedEdtf =
    printed?.edtf === undefined ? undefined : readEdtf(printed.edtf, here.at('printed', 'edtf'));
  const asOfDay = asOf === undefined ? undefined : readDay(asOf, here.at('asOf'));
  if (timeZone !== null) isSoundTimeZone(timeZone, here.at('timeZone'));
  const basisOf = (part: keyof typeof basis) => {
    const value = basis[part];
    return value === undefined
      ? {}
      : { [part]: dateBasisFromWire(value, readInference, here.at('basis', part)) };
  };
  return {
    ...(resolved !== undefined && { edtf: resolved }),
    ...(printed !== undefined && {
      printed: { words: printed.words, ...(printedEdtf !== undefined && { edtf: printedEdtf }) },
    }),
    basis: { ...basisOf('year'), ...basisOf('month'), ...basisOf('day'), ...basisOf('bounds') },
    timeZone,
    ...(timeZoneBasis !== undefined && {
      timeZoneBasis: dateBasisFromWire(timeZoneBasis, readInference, here.at('timeZoneBasis')),
    }),
    ...(instant !== undefined && { instant: instantFromWire(instant, readInference, here.at('instant')) }),
    ...(asOfDay !== undefined && { asOf: asOfDay }),
    ...(note !== undefined && { note }),
  };
}

export function readEdtf(text: string, here: Reporter): Edtf | undefined {
  const parsed = parseEdtf(text);
  if (parsed.ok) return parsed.value;
  here.report(
    'error',
    `"${text}" is not a date: ${parsed.error.message}`,
    'write an EDTF date such as "2021-11-16"',
  );
  return undefined;
}

export function readDay(text: string, here: Reporter): CivilDay | undefined {
  const parsed = parseCivilDay(text);
  if (parsed.ok) return parsed.value;
  here.report('error', `"${text}" is not a day`, 'write it as "2021-11-17"');
  return undefined;
}

/** Whether the name is an exact IANA zone; if not, it is reported, and nothing may be computed with it. */
export function isSoundTimeZone(name: string, here: Reporter): boolean {
  if (isTimeZone(name)) return true;
  here.report('error', `"${name}" is not a time zone`, 'write the exact IANA name, such as "Asia/Shanghai"');
  return false;
}

function instantFromWire(
  wire: NonNullable<WireWhen['instant']>,
  readInference: ReadInference,
  here: Reporter,
): EventInstant {
  const start = wire.start === undefined ? undefined : readInstant(wire.start, here.at('start'));
  const end = wire.end === undefined ? undefined : readInstant(wire.end, here.at('end'));
  if (wire.start === undefined && wire.end === undefined) {
    here.report('error', 'this instant has neither start nor end', 'give at least one, or remove it');
  }
  if (start !== undefined && end !== undefined && end < start) {
    here.at('end').report('error', 'the end is before the start', 'exchange or correct them');
  }
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    inference: readInference(wire.inference, here.at('inference')),
  };
}

function readInstant(text: string, here: Reporter): number | undefined {
  const parsed = parseInstant(text);
  if (parsed.ok) return parsed.value;
  here.report(
    'error',
    `"${text}" is not an instant: ${parsed.error}`,
    'write RFC 3339 with an offset, such as "2021-11-16T08:45:00+08:00"',
  );
  return undefined;
}
