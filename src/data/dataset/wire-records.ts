/** The file's shape of its records: actors, sides, sources, outside references, events. */
import * as z from 'zod/mini';
import {
  ACTOR_KINDS,
  CHANNELS,
  CONFIDENCES,
  DEFECT_GRAVITIES,
  EVENT_KINDS,
  OUTSIDE_STANCES,
  PUBLICATION_ACCESS,
  RELATION_TYPES,
  ROLES,
  STANDINGS,
} from '../../domain/archive/vocabulary';
import {
  wireClaim,
  wireDateBasis,
  wireHop,
  wireId,
  wireInference,
  wireLanguageMap,
  wireQuotation,
  wireText,
} from './wire-evidence';

const wireIdentification = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('stated') }),
  z.strictObject({ is: z.literal('inferred'), inference: wireInference }),
  z.strictObject({ is: z.literal('unknown'), reason: wireLanguageMap }),
]);

export const wireActor = z.strictObject({
  id: wireId,
  kind: z.enum(ACTOR_KINDS),
  name: wireLanguageMap,
  partOf: z.exactOptional(wireId),
  identification: z._default(wireIdentification, { is: 'stated' }),
});

export const wireSide = z.strictObject({
  id: wireId,
  name: wireLanguageMap,
  actor: wireId,
  calendar: z.exactOptional(z.strictObject({ name: wireLanguageMap, timeZone: wireText })),
});

export const wireStoredText = z.strictObject({
  // A path below the dataset's own folder: no scheme, no climbing out.
  path: z.string().check(z.regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/** Only pages of the web are linked; a `javascript:` address is refused here. */
const wireUrl = z.string().check(z.regex(/^https?:\/\/[^\s]+$/));

const wireDefect = z.strictObject({
  quotation: wireQuotation,
  what: wireLanguageMap,
  likelySense: z.exactOptional(wireLanguageMap),
  confidence: z.enum(CONFIDENCES),
  gravity: z.enum(DEFECT_GRAVITIES),
  event: z.exactOptional(wireId),
  inference: z.exactOptional(wireInference),
});

export const wireSource = z.strictObject({
  id: wireId,
  origin: z.exactOptional(wireId),
  title: wireLanguageMap,
  kind: wireLanguageMap,
  byline: z.exactOptional(wireLanguageMap),
  language: wireText,
  translation: z.exactOptional(
    z.strictObject({ from: wireText, by: z.enum(['human', 'machine']), isMarked: z.boolean() }),
  ),
  provenance: z._default(z.array(wireHop), []),
  url: z.exactOptional(wireUrl),
  rights: wireLanguageMap,
  texts: z._default(
    z.strictObject({ body: z.exactOptional(wireStoredText), frame: z.exactOptional(wireStoredText) }),
    {},
  ),
  leftOut: z._default(z.array(z.strictObject({ what: wireLanguageMap, reason: wireLanguageMap })), []),
  defects: z._default(z.array(wireDefect), []),
  unclaimed: z._default(z.array(z.strictObject({ quotation: wireQuotation, reason: wireLanguageMap })), []),
  coverage: z._default(z.enum(['whole', 'partial']), 'partial'),
});

export const wireOutsideReference = z.strictObject({
  id: wireId,
  fact: wireLanguageMap,
  publications: z.array(
    z.strictObject({
      publisher: wireText,
      title: z.exactOptional(wireText),
      date: z.exactOptional(wireText),
      url: z.exactOptional(wireUrl),
      access: z._default(z.enum(PUBLICATION_ACCESS), 'seen'),
    }),
  ),
  bearsOn: z._default(z.array(z.strictObject({ event: wireId, stance: z.enum(OUTSIDE_STANCES) })), []),
});

export const wireConflict = z.strictObject({
  id: wireId,
  event: wireId,
  point: wireLanguageMap,
  sourceSays: wireLanguageMap,
  recordSays: wireLanguageMap,
  handling: wireLanguageMap,
  outsideReferences: z.array(wireId).check(z.minLength(1)),
});

export const wireWhen = z.strictObject({
  edtf: z.exactOptional(wireText),
  printed: z.exactOptional(z.strictObject({ words: wireText, edtf: z.exactOptional(wireText) })),
  basis: z._default(
    z.strictObject({
      year: z.exactOptional(wireDateBasis),
      month: z.exactOptional(wireDateBasis),
      day: z.exactOptional(wireDateBasis),
      bounds: z.exactOptional(wireDateBasis),
    }),
    {},
  ),
  timeZone: z._default(z.nullable(wireText), null),
  timeZoneBasis: z.exactOptional(wireDateBasis),
  instant: z.exactOptional(
    z.strictObject({
      start: z.exactOptional(wireText),
      end: z.exactOptional(wireText),
      inference: wireInference,
    }),
  ),
  asOf: z.exactOptional(wireText),
  note: z.exactOptional(wireLanguageMap),
});

export const wireEvent = z.strictObject({
  id: wireId,
  title: wireLanguageMap,
  shortTitle: z.exactOptional(wireLanguageMap),
  noEvidenceYet: z.exactOptional(z.literal(true)),
  note: z.exactOptional(wireLanguageMap),
  kind: z.enum(EVENT_KINDS),
  standing: z.enum(STANDINGS),
  when: z._default(wireWhen, { basis: {}, timeZone: null }),
  where: z.exactOptional(
    z.strictObject({ channel: z.exactOptional(z.enum(CHANNELS)), place: z.exactOptional(wireLanguageMap) }),
  ),
  participations: z.array(
    z.strictObject({ id: wireId, actor: wireId, role: z.enum(ROLES), printed: z.exactOptional(wireText) }),
  ),
  claims: z.array(wireClaim),
  relations: z._default(
    z.array(
      z.strictObject({
        type: z.enum(RELATION_TYPES),
        event: wireId,
        inference: z.exactOptional(wireInference),
      }),
    ),
    [],
  ),
});

export type WireActor = z.infer<typeof wireActor>;
export type WireSide = z.infer<typeof wireSide>;
export type WireSource = z.infer<typeof wireSource>;
export type WireOutsideReference = z.infer<typeof wireOutsideReference>;
export type WireConflict = z.infer<typeof wireConflict>;
export type WireDefect = z.infer<typeof wireDefect>;
export type WireWhen = z.infer<typeof wireWhen>;
export type WireEvent = z.infer<typeof wireEvent>;
