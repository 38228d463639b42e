/**
 * The file's shape of the guided reading. Its steps stay unknown here and are read one by one; and since the
 * dataset is whole without it, its faults are told apart from those of the file's frame.
 */
import * as z from 'zod/mini';
import { wireId, wireLanguageMap, wireText } from './wire-evidence';

export const wireGuidedStep = z.strictObject({
  id: wireId,
  event: wireId,
  window: z.exactOptional(wireText),
  quotation: z.exactOptional(wireId),
  sentence: wireLanguageMap,
});

export const wireGuidedReading = z.strictObject({
  title: z.exactOptional(wireLanguageMap),
  steps: z.array(z.unknown()).check(z.minLength(1)),
});

export type WireGuidedStep = z.infer<typeof wireGuidedStep>;
export type WireGuidedReading = z.infer<typeof wireGuidedReading>;
