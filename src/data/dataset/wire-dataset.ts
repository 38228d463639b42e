/**
 * The file's outer shape. Records stay unknown here: each is read by itself, so that one faulty record
 * takes no sound one with it.
 */
import * as z from 'zod/mini';
import { wireId, wireLanguageMap, wireSharedInference, wireText } from './wire-evidence';
import { wireSide } from './wire-records';

export const FORMAT = 'readout-dataset';
export const FORMAT_VERSION = 1;

export const wireDataset = z.strictObject({
  $schema: z.exactOptional(z.string()),
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  id: wireId,
  version: wireText,
  title: wireLanguageMap,
  summary: wireLanguageMap,
  curators: z.array(wireText),
  licence: wireText,
  rightsNote: wireLanguageMap,
  corrections: z._default(z.array(z.strictObject({ date: wireText, what: wireLanguageMap })), []),
  asOf: wireText,
  defaultWindow: wireText,
  defaultZone: wireText,
  sides: z.array(wireSide),
  inferences: z._default(z.array(wireSharedInference), []),
  actors: z.array(z.unknown()),
  sources: z.array(z.unknown()),
  outsideReferences: z._default(z.array(z.unknown()), []),
  conflicts: z._default(z.array(z.unknown()), []),
  events: z.array(z.unknown()),
  guidedReading: z.exactOptional(z.unknown()),
});

export type WireDataset = z.infer<typeof wireDataset>;
