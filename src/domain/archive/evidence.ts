/** What bears a claim: quotations of a stored text, or an inference with its reason. */
import type { ActorId, ClaimId, OutsideReferenceId, ParticipationId, QuotationId, SourceId } from './ids';
import type { LanguageMap } from './language-map';
import type { ClaimTarget, HopAct, Modality, Segment } from './vocabulary';

/**
 * Words of a source text, as a W3C Web Annotation `TextQuoteSelector`. `exact` with its `prefix` and
 * `suffix` must occur exactly once in the segment; all three are compared letter by letter.
 * Source of the model: https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface Quotation {
  /** Unique in the dataset and stable: it stands in addresses, e.g. "X1". */
  readonly id: QuotationId;
  readonly source: SourceId;
  readonly segment: Segment;
  readonly exact: string;
  /** The text just before, as long as needed; empty only at the very start of the segment. */
  readonly prefix: string;
  /** The text just after; empty only at the very end of the segment. */
  readonly suffix: string;
}

/** Why something is held to be so although no words say it. */
export interface Inference {
  readonly reason: LanguageMap;
  /** `text`: reasoned from the source's own words; `outside`: from knowledge that its outside references name. */
  readonly basis: 'text' | 'outside';
  /** Bibliography behind an outside inference; at least one where `basis` is `outside`. */
  readonly outsideReferences: readonly OutsideReferenceId[];
}

/** One station of the words on their way: "Sullivan, at a Brookings webinar". */
export interface Hop {
  readonly act: HopAct;
  readonly name: LanguageMap;
  /** The actor of the dataset, where the station is one. */
  readonly actor?: ActorId;
  /** Where or to whom: "at a Brookings webinar". */
  readonly occasion?: LanguageMap;
  /** EDTF of this station; absent means the source does not state it. */
  readonly date?: string;
  /** Quotations that show the station, e.g. the byline. */
  readonly evidence: readonly Quotation[];
  /** Present where the station is inferred, e.g. that a machine translated. */
  readonly inference?: Inference;
}

/** A statement about one property of its event, with what bears it. */
export interface Claim {
  readonly id: ClaimId;
  readonly target: ClaimTarget;
  /** The participation spoken of; present exactly where `target` is `participation`. */
  readonly participation?: ParticipationId;
  readonly modality: Modality;
  /** What is claimed, in our words and short; absent where the quotation needs no gloss. */
  readonly gloss?: LanguageMap;
  /** Quotations that bear the claim; empty only where `inference` stands instead. */
  readonly evidence: readonly Quotation[];
  readonly inference?: Inference;
  /** Hops from the first speaker up to the source, without the source's own provenance. */
  readonly attribution: readonly Hop[];
  /** What a careful reader should know about these words. */
  readonly note?: LanguageMap;
}
