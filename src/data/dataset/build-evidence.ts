/** From the file's evidence to the domain's: defaults filled, shared inferences resolved, dates checked. */
import type { DateBasis } from '../../domain/archive/event';
import type { Claim, Hop, Inference, Quotation } from '../../domain/archive/evidence';
import type {
  ActorId,
  ClaimId,
  OutsideReferenceId,
  ParticipationId,
  QuotationId,
  SourceId,
} from '../../domain/archive/ids';
import { parseEdtf } from '../../domain/time/edtf-parse';
import type { ReadInference, Reporter } from './reporter';
import type { WireClaim, WireDateBasis, WireHop, WireInference, WireQuotation } from './wire-evidence';

export function quotationFromWire(wire: WireQuotation): Quotation {
  return { ...wire, id: wire.id as QuotationId, source: wire.source as SourceId };
}

/** An unknown shared inference is reported and stands in as an inference without a reason. */
export function inferenceFromWire(wire: WireInference, shared: ReadInference, here: Reporter): Inference {
  if (typeof wire !== 'string') {
    return {
      ...wire,
      outsideReferences: wire.outsideReferences as readonly string[] as readonly OutsideReferenceId[],
    };
  }
  const found = shared.get(wire);
  if (found !== undefined) return found;
  here.report(
    'error',
    `there is no shared inference "${wire}"`,
    'add it to "inferences", or write the inference out here',
  );
  return { reason: {}, basis: 'text', outsideReferences: [] };
}

export function dateBasisFromWire(wire: WireDateBasis, shared: ReadInference, here: Reporter): DateBasis {
  return wire.is === 'stated'
    ? { is: 'stated' }
    : { is: 'inferred', ...inferenceFromWire(wire.inference, shared, here.at('inference')) };
}

export function hopFromWire(wire: WireHop, shared: ReadInference, here: Reporter): Hop {
  const { actor, inference, evidence, ...rest } = wire;
  reportBadEdtf(wire.date, here.at('date'));
  return {
    ...rest,
    evidence: evidence.map(quotationFromWire),
    ...(actor !== undefined && { actor: actor as ActorId }),
    ...(inference !== undefined && { inference: inferenceFromWire(inference, shared, here.at('inference')) }),
  };
}

export function claimFromWire(wire: WireClaim, shared: ReadInference, here: Reporter): Claim {
  const { id, participation, inference, evidence, attribution, ...rest } = wire;
  return {
    ...rest,
    id: id as ClaimId,
    evidence: evidence.map(quotationFromWire),
    attribution: attribution.map((hop, index) => hopFromWire(hop, shared, here.at('attribution', index))),
    ...(participation !== undefined && { participation: participation as ParticipationId }),
    ...(inference !== undefined && { inference: inferenceFromWire(inference, shared, here.at('inference')) }),
  };
}

/** Dates that are kept as text (of hops, publications, corrections) must be EDTF all the same. */
export function reportBadEdtf(date: string | undefined, here: Reporter): void {
  if (date === undefined) return;
  const parsed = parseEdtf(date);
  if (!parsed.ok)
    here.report(
      'error',
      `"${date}" is not an EDTF date: ${parsed.error.message}`,
      'write a date such as "2021-11-16"',
    );
}
