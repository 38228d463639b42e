/**
 * The file's outer shape. Records stay unknown here: each is read by itself, so that one faulty record
 * takes no sound one with it.
 */
import * as z from 'zod/mini';
import { wireId, wireLanguageMap, wireSharedInference, wireText } from './wire-evidence';
import { wireSide, wireStoredText } from './wire-records';

export const FORMAT = 'readout-dataset';
export const FORMAT_VERSION = 1;

const frame = {
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
  guidedReading: z.exactOptional(z.unknown()),
  /** Address of the view that an export shows; nothing is read from it. */
  exportedFrom: z.exactOptional(wireText),
};

/** A part of the events in a file of its own: one event a line. The hash is that of its lines, unpacked. */
export const wireEventPart = z.strictObject({
  ...wireStoredText.shape,
  /** How many lines it has. */
  events: z.number().check(z.int(), z.nonnegative()),
  /** From the first to the last beginning of its dated events; it only tells what to fetch first. */
  begin: z.exactOptional(wireText),
});

export const wireDataset = z.strictObject({ ...frame, events: z.array(z.unknown()) });

/** A dataset whose events lie in parts. */
export const wireManifest = z.strictObject({
  ...frame,
  eventParts: z.array(wireEventPart).check(z.minLength(1)),
});

export type WireDataset = z.infer<typeof wireDataset>;
export type WireManifest = z.infer<typeof wireManifest>;
export type EventPart = z.infer<typeof wireEventPart>;
