/** From the file's actors, sides, sources and outside references to the domain's. */
import type { Actor, Identification, Side } from '../../domain/archive/actor';
import type {
  ActorId,
  ConflictId,
  EventId,
  OutsideReferenceId,
  SideId,
  SourceId,
} from '../../domain/archive/ids';
import { isLanguageTag } from '../../domain/archive/language-map';
import type { Conflict, Defect, OutsideReference, Source } from '../../domain/archive/source';
import { isSoundTimeZone } from './build-event';
import { hopFromWire, quotationFromWire, reportBadEdtf } from './build-evidence';
import type { ReadInference } from './inferences';
import type { Reporter } from './reporter';
import type {
  WireActor,
  WireConflict,
  WireDefect,
  WireOutsideReference,
  WireSide,
  WireSource,
} from './wire-records';

export function actorFromWire(wire: WireActor, readInference: ReadInference, here: Reporter): Actor {
  const { id, partOf, identification, ...rest } = wire;
  return {
    ...rest,
    id: id as ActorId,
    ...(partOf !== undefined && { partOf: partOf as ActorId }),
    identification: identificationFromWire(identification, readInference, here.at('identification')),
  };
}

function identificationFromWire(
  wire: WireActor['identification'],
  readInference: ReadInference,
  here: Reporter,
): Identification {
  return wire.is === 'inferred'
    ? { is: 'inferred', ...readInference(wire.inference, here.at('inference')) }
    : wire;
}

/** A side keeps its place without a calendar whose zone is wrong. */
export function sideFromWire(wire: WireSide, here: Reporter): Side {
  const { id, actor, name, calendar } = wire;
  const side = { id: id as SideId, actor: actor as ActorId, name };
  return calendar !== undefined && isSoundTimeZone(calendar.timeZone, here.at('calendar', 'timeZone'))
    ? { ...side, calendar }
    : side;
}

export function sourceFromWire(wire: WireSource, readInference: ReadInference, here: Reporter): Source {
  const { id, provenance, defects, unclaimed, ...rest } = wire;
  checkLanguage(wire.language, here.at('language'));
  if (wire.translation) checkLanguage(wire.translation.from, here.at('translation', 'from'));
  return {
    ...rest,
    id: id as SourceId,
    provenance: provenance.map((hop, index) => hopFromWire(hop, readInference, here.at('provenance', index))),
    defects: defects.map((defect, index) => defectFromWire(defect, readInference, here.at('defects', index))),
    unclaimed: unclaimed.map(({ quotation, reason }) => ({
      quotation: quotationFromWire(quotation),
      reason,
    })),
  };
}

function checkLanguage(tag: string, here: Reporter): void {
  if (isLanguageTag(tag)) return;
  here.report('error', `"${tag}" is not a language tag`, 'write a BCP 47 tag, such as "en" or "zh-Hans"');
}

function defectFromWire(wire: WireDefect, readInference: ReadInference, here: Reporter): Defect {
  const { quotation, event, inference, ...rest } = wire;
  return {
    ...rest,
    quotation: quotationFromWire(quotation),
    ...(event !== undefined && { event: event as EventId }),
    ...(inference !== undefined && { inference: readInference(inference, here.at('inference')) }),
  };
}

export function conflictFromWire(wire: WireConflict): Conflict {
  return {
    ...wire,
    id: wire.id as ConflictId,
    event: wire.event as EventId,
    outsideReferences: wire.outsideReferences as readonly string[] as readonly OutsideReferenceId[],
  };
}

export function outsideReferenceFromWire(
  wire: WireOutsideReference,
  _readInference: ReadInference,
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
