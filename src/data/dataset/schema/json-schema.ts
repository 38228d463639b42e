/**
 * The format as JSON Schema 2020-12, for editors and for other people's checkers: derived from the schema
 * that the reader itself uses, so that the two cannot come apart. It says what shape has to say; ids that
 * exist, dates that agree and words that are in the text are for `npm run check:dataset`.
 */
import * as z from 'zod/mini';
import { wireDataset, wireEventPart, wireManifest } from '../wire-dataset';
import {
  wireClaim,
  wireDateBasis,
  wireHop,
  wireId,
  wireInference,
  wireInlineInference,
  wireLanguageMap,
  wireQuotation,
  wireSharedInference,
  wireText,
} from '../wire-evidence';
import { wireGuidedReading, wireGuidedStep } from '../wire-guided-reading';
import {
  wireActor,
  wireConflict,
  wireEvent,
  wireOutsideReference,
  wireSide,
  wireSource,
  wireWhen,
} from '../wire-records';
import { SCHEMA_DESCRIPTIONS } from './descriptions';
import type { Description, SchemaDescriptions } from './schema-descriptions';

export type JsonSchema = z.core.JSONSchema.JSONSchema;
type ZodSchema = z.core.$ZodType;

/** Names the format, not a place where it lies: it stays the same wherever the file is served. */
const SCHEMA_ID = 'urn:readout:schema:readout-dataset:1';

/** With its steps, which the reader leaves open too. */
const wireGuidedReadingWhole = z.extend(wireGuidedReading, {
  steps: z.array(wireGuidedStep).check(z.minLength(1)),
});

/** The file with its records, which the reader leaves open because it reads them one by one. */
export const wireDatasetWhole = z
  .extend(wireDataset, {
    actors: z.array(wireActor),
    sources: z.array(wireSource),
    outsideReferences: z._default(z.array(wireOutsideReference), []),
    conflicts: z._default(z.array(wireConflict), []),
    events: z.exactOptional(z.array(wireEvent)),
    eventParts: z.exactOptional(wireManifest.shape.eventParts),
    guidedReading: z.exactOptional(wireGuidedReadingWhole),
  })
  .check(
    z.refine(
      ({ events, eventParts }) => (events === undefined) !== (eventParts === undefined),
      'events, or parts of them',
    ),
  );

const DEFINITIONS: Readonly<Record<Exclude<keyof SchemaDescriptions, 'dataset'>, ZodSchema>> = {
  id: wireId,
  text: wireText,
  languageMap: wireLanguageMap,
  correction: innermost(wireDataset.shape.corrections),
  side: wireSide,
  calendar: innermost(wireSide.shape.calendar),
  actor: wireActor,
  identification: innermost(wireActor.shape.identification),
  source: wireSource,
  translation: innermost(wireSource.shape.translation),
  storedTexts: innermost(wireSource.shape.texts),
  storedText: innermost(wireSource.shape.texts.def.innerType.shape.body),
  leftOut: innermost(wireSource.shape.leftOut),
  defect: innermost(wireSource.shape.defects),
  unclaimedPassage: innermost(wireSource.shape.unclaimed),
  outsideReference: wireOutsideReference,
  publication: innermost(wireOutsideReference.shape.publications),
  bearing: innermost(wireOutsideReference.shape.bearsOn),
  conflict: wireConflict,
  event: wireEvent,
  eventPart: wireEventPart,
  when: wireWhen,
  printedDate: innermost(wireWhen.shape.printed),
  datePartsBasis: innermost(wireWhen.shape.basis),
  dateBasis: wireDateBasis,
  instant: innermost(wireWhen.shape.instant),
  where: innermost(wireEvent.shape.where),
  participation: innermost(wireEvent.shape.participations),
  relation: innermost(wireEvent.shape.relations),
  claim: wireClaim,
  quotation: wireQuotation,
  hop: wireHop,
  inference: wireInference,
  writtenInference: wireInlineInference,
  sharedInference: wireSharedInference,
  guidedReading: wireGuidedReadingWhole,
  guidedStep: wireGuidedStep,
};

export function datasetJsonSchema(): JsonSchema {
  const names = z.registry<{ readonly id: string }>();
  for (const [id, schema] of Object.entries(DEFINITIONS)) names.add(schema, { id });
  const { $defs, ...dataset } = z.toJSONSchema(wireDatasetWhole, {
    // What a curator writes: a field with a default may be left out.
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      // The library cannot look into the check that asks for a language.
      if (zodSchema === wireLanguageMap) jsonSchema.minProperties = 1;
    },
  });
  const texts: Readonly<Record<string, Description<string>>> = SCHEMA_DESCRIPTIONS;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: SCHEMA_ID,
    ...described(dataset, SCHEMA_DESCRIPTIONS.dataset),
    // In the file itself, or in parts.
    oneOf: (['events', 'eventParts'] as const).map((list) => ({
      required: [list],
      properties: { [list]: true },
    })),
    $defs: Object.fromEntries(
      Object.entries($defs ?? {}).map(([name, definition]) => [name, described(definition, texts[name])]),
    ),
  };
}

/**
 * Fields are described here and not in the registry: a field's schema is often one that others share, such
 * as that of a text, and would take the description everywhere.
 */
function described(schema: JsonSchema, about: Description<string> | undefined): JsonSchema {
  if (about === undefined) return schema;
  const { title, description, fields } = about;
  return { title, description, ...withFields(schema, fields) };
}

function withFields(schema: JsonSchema, fields: Readonly<Record<string, string>>): JsonSchema {
  const { properties, oneOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, withText(property, fields[name])]),
      ),
    }),
    ...(oneOf && { oneOf: oneOf.map((form) => withFields(form, fields)) }),
  };
}

function withText(property: JsonSchema | boolean, text: string | undefined): JsonSchema | boolean {
  return typeof property === 'boolean' || text === undefined ? property : { description: text, ...property };
}

/** The schema of one value of a field that has a default, may be absent or is a list. */
function innermost(schema: ZodSchema): ZodSchema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'default' || def.type === 'optional') return innermost(def.innerType);
  return def.type === 'array' ? innermost(def.element) : schema;
}
