/** The file's shape of evidence: quotations, inferences, hops, claims. What each field means stands in `domain/archive`. */
import * as z from 'zod/mini';
import { CLAIM_TARGETS, HOP_ACTS, MODALITIES, SEGMENTS } from '../../domain/archive/vocabulary';

export const wireId = z.string().check(z.regex(/^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/));

export const wireText = z.string().check(z.minLength(1));

/** At least one language; keys look like BCP 47 tags. */
export const wireLanguageMap = z
  .record(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), wireText)
  .check(z.refine((map) => Object.keys(map).length > 0, 'a text for people needs at least one language'));

export const wireQuotation = z.strictObject({
  id: wireId,
  source: wireId,
  segment: z._default(z.enum(SEGMENTS), 'body'),
  exact: wireText,
  prefix: z.string(),
  suffix: z.string(),
});

export const wireInlineInference = z.strictObject({
  reason: wireLanguageMap,
  basis: z.enum(['text', 'outside']),
  outsideReferences: z._default(z.array(wireId), []),
});

/** Written out, or the id of one of the dataset's shared inferences. */
export const wireInference = z.union([wireId, wireInlineInference]);

export const wireSharedInference = z.strictObject({ id: wireId, ...wireInlineInference.shape });

export const wireDateBasis = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('stated') }),
  z.strictObject({ is: z.literal('inferred'), inference: wireInference }),
]);

export const wireHop = z.strictObject({
  act: z.enum(HOP_ACTS),
  name: wireLanguageMap,
  actor: z.exactOptional(wireId),
  occasion: z.exactOptional(wireLanguageMap),
  date: z.exactOptional(wireText),
  evidence: z._default(z.array(wireQuotation), []),
  inference: z.exactOptional(wireInference),
});

export const wireClaim = z.strictObject({
  id: wireId,
  target: z.enum(CLAIM_TARGETS),
  participation: z.exactOptional(wireId),
  modality: z.enum(MODALITIES),
  gloss: z.exactOptional(wireLanguageMap),
  evidence: z._default(z.array(wireQuotation), []),
  inference: z.exactOptional(wireInference),
  attribution: z._default(z.array(wireHop), []),
  note: z.exactOptional(wireLanguageMap),
});

export type WireQuotation = z.infer<typeof wireQuotation>;
export type WireInlineInference = z.infer<typeof wireInlineInference>;
export type WireInference = z.infer<typeof wireInference>;
export type WireDateBasis = z.infer<typeof wireDateBasis>;
export type WireHop = z.infer<typeof wireHop>;
export type WireClaim = z.infer<typeof wireClaim>;
