/** From the file's actors, sides, sources and outside references to the domain's. */
import type { Actor, Side } from '../../domain/archive/actor';
import type { ActorId, EventId, OutsideReferenceId, SideId, SourceId } from '../../domain/archive/ids';
import type { OutsideReference, Source } from '../../domain/archive/source';
import { isSoundTimeZone } from './build-event';
import { hopFromWire, inferenceFromWire, reportBadEdtf } from './build-evidence';
import type { ReadInference, Reporter } from './reporter';
import type { WireActor, WireOutsideReference, WireSide, WireSource } from './wire-records';

export function actorFromWire(wire: WireActor, shared: ReadInference, here: Reporter): Actor {
  const { id, partOf, identification, ...rest } = wire;
  return {
    ...rest,
    id: id as ActorId,
    ...(partOf !== undefined && { partOf: partOf as ActorId }),
    ...(identification !== undefined && {
      identification: inferenceFromWire(identification, shared, here.at('identification')),
    }),
  };
}

/** A side keeps its place without a calendar whose zone is wrong. */
export function sideFromWire(wire: WireSide, here: Reporter): Side {
  const { id, actor, name, calendar } = wire;
  const side = { id: id as SideId, actor: actor as ActorId, name };
  return calendar !== undefined && isSoundTimeZone(calendar.timeZone, here.at('calendar', 'timeZone'))
    ? { ...side, calendar }
    : side;
}

export function sourceFromWire(wire: WireSource, shared: ReadInference, here: Reporter): Source {
  const { id, provenance, ...rest } = wire;
  return {
    ...rest,
    id: id as SourceId,
    provenance: provenance.map((hop, index) => hopFromWire(hop, shared, here.at('provenance', index))),
  };
}

export function outsideReferenceFromWire(
  wire: WireOutsideReference,
  _shared: ReadInference,
  here: Reporter,
): OutsideReference {
  for (const [index, { date }] of wire.publications.entries()) {
    reportBadEdtf(date, here.at('publications', index, 'date'));
  }
  return {
    ...wire,
    id: wire.id as OutsideReferenceId,
    bearsOn: wire.bearsOn.map(({ event, stance }) => ({ event: event as EventId, stance })),
  };
}
