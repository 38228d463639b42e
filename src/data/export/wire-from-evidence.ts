/** From the domain's evidence to the file's: the inverse of `build-evidence.ts`. Defaults are left out; inferences are written out. */
import type * as z from 'zod/mini';
import type { DateBasis } from '../../domain/archive/event';
import type { Claim, Hop, Inference, Quotation } from '../../domain/archive/evidence';
import type {
  wireClaim,
  wireDateBasis,
  wireHop,
  wireInlineInference,
  wireQuotation,
} from '../dataset/wire-evidence';

export function wireFromQuotation({
  id,
  source,
  segment,
  ...words
}: Quotation): z.input<typeof wireQuotation> {
  return { id, source, ...(segment !== 'body' && { segment }), ...words };
}

export function wireFromInference({
  reason,
  basis,
  outsideReferences,
}: Inference): z.input<typeof wireInlineInference> {
  return {
    reason,
    basis,
    ...(outsideReferences.length > 0 && { outsideReferences: [...outsideReferences] }),
  };
}

/** A field `inference`, where there is one. */
export function inferenceField(inference: Inference | undefined) {
  return inference === undefined ? {} : { inference: wireFromInference(inference) };
}

export function wireFromDateBasis(basis: DateBasis): z.input<typeof wireDateBasis> {
  return basis.is === 'stated' ? { is: 'stated' } : { is: 'inferred', inference: wireFromInference(basis) };
}

export function wireFromHop({ evidence, inference, ...rest }: Hop): z.input<typeof wireHop> {
  return {
    ...rest,
    ...(evidence.length > 0 && { evidence: evidence.map(wireFromQuotation) }),
    ...inferenceField(inference),
  };
}

export function wireFromClaim({
  id,
  evidence,
  inference,
  attribution,
  ...rest
}: Claim): z.input<typeof wireClaim> {
  return {
    id,
    ...rest,
    ...(evidence.length > 0 && { evidence: evidence.map(wireFromQuotation) }),
    ...inferenceField(inference),
    ...(attribution.length > 0 && { attribution: attribution.map(wireFromHop) }),
  };
}
