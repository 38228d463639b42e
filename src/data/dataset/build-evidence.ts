/** From the file's evidence to the domain's: defaults filled, inferences read, dates checked. */
import type { DateBasis } from '../../domain/archive/event';
import type { Claim, Hop, Quotation } from '../../domain/archive/evidence';
import type { ActorId, ClaimId, ParticipationId, QuotationId, SourceId } from '../../domain/archive/ids';
import { parseEdtf } from '../../domain/time/edtf-parse';
import type { ReadInference } from './inferences';
import type { Reporter } from './reporter';
import type { WireClaim, WireDateBasis, WireHop, WireQuotation } from './wire-evidence';

export function quotationFromWire(wire: WireQuotation): Quotation {
  return { ...wire, id: wire.id as QuotationId, source: wire.source as SourceId };
}

export function dateBasisFromWire(
  wire: WireDateBasis,
  readInference: ReadInference,
  here: Reporter,
): DateBasis {
  return wire.is === 'stated'
    ? { is: 'stated' }
    : { is: 'inferred', ...readInference(wire.inference, here.at('inference')) };
}

export function hopFromWire(wire: WireHop, readInference: ReadInference, here: Reporter): Hop {
  const { actor, inference, evidence, ...rest } = wire;
  reportBadEdtf(wire.date, here.at('date'));
  return {
    ...rest,
    evidence: evidence.map(quotationFromWire),
    ...(actor !== undefined && { actor: actor as ActorId }),
    ...(inference !== undefined && { inference: readInference(inference, here.at('inference')) }),
  };
}

export function claimFromWire(wire: WireClaim, readInference: ReadInference, here: Reporter): Claim {
  const { id, participation, inference, evidence, attribution, ...rest } = wire;
  return {
    ...rest,
    id: id as ClaimId,
    evidence: evidence.map(quotationFromWire),
    attribution: attribution.map((hop, index) =>
      hopFromWire(hop, readInference, here.at('attribution', index)),
    ),
    ...(participation !== undefined && { participation: participation as ParticipationId }),
    ...(inference !== undefined && { inference: readInference(inference, here.at('inference')) }),
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
