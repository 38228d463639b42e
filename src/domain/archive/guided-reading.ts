/**
 * The guided reading: an ordered walk through the dataset's key moments, told by its curator. A step opens an
 * event at a part of time and says one sentence of it; it claims nothing of its own, the event's words bear it.
 */
import type { Edtf } from '../time/edtf';
import type { EventId, QuotationId, StepId } from './ids';
import type { LanguageMap } from './language-map';

export interface GuidedStep {
  readonly id: StepId;
  readonly event: EventId;
  /** The part of time that the chart shows; absent where the event's own will do. */
  readonly window?: Edtf;
  /** The words that bear the sentence, one of the event's own quotations: opened in the source. */
  readonly quotation?: QuotationId;
  /** What the curator says of the event: no more than its words bear. */
  readonly sentence: LanguageMap;
}

export interface GuidedReading {
  readonly title?: LanguageMap;
  /** In the order in which they are read; at least one. */
  readonly steps: readonly GuidedStep[];
}

/**
 * Letters that a sentence may have in one language: on a phone these are some seven lines, and the event that
 * they speak of still has half the screen.
 */
export const MAX_SENTENCE_LETTERS = 280;
