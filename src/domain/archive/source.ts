/** Sources whose words are quoted, and bibliography that is only pointed at. */
import type { Hop, Inference, Quotation } from './evidence';
import type { ConflictId, EventId, OutsideReferenceId, SourceId } from './ids';
import type { LanguageMap } from './language-map';
import type { Confidence, DefectGravity, OutsideStance, PublicationAccess, Segment } from './vocabulary';

/** Where one segment of a source is stored, relative to the dataset file. */
export interface StoredText {
  /** e.g. "texts/global-times.body.txt" */
  readonly path: string;
  /** Hexadecimal SHA-256 over the UTF-8 bytes as served. */
  readonly sha256: string;
}

/** A part of the page that is not stored, and why. */
interface LeftOut {
  readonly what: LanguageMap;
  readonly reason: LanguageMap;
}

/** A passage that translation or transmission has spoiled. */
export interface Defect {
  readonly quotation: Quotation;
  /** What is wrong with these words. */
  readonly what: LanguageMap;
  /** What they were most likely meant to say; absent where it cannot be recovered. */
  readonly likelySense?: LanguageMap;
  readonly confidence: Confidence;
  readonly gravity: DefectGravity;
  /** The event in whose telling it stands; matters most where no claim quotes the passage. */
  readonly event?: EventId;
  /** Why the likely sense is held, where the passage itself does not show it. */
  readonly inference?: Inference;
}

/** Words that bear no claim of the dataset, looked at and set aside by hand. */
interface UnclaimedPassage {
  readonly quotation: Quotation;
  /** Why they support nothing, e.g. "A phrase of passage". */
  readonly reason: LanguageMap;
}

export interface Source {
  readonly id: SourceId;
  /**
   * Names what its words go back to, e.g. one wire report: sources with the same origin count as one.
   * Absent where the source is an origin of its own.
   */
  readonly origin?: string;
  readonly title: LanguageMap;
  readonly kind: LanguageMap;
  readonly byline?: LanguageMap;
  /** BCP 47 tag of the stored text. */
  readonly language: string;
  readonly translation?: {
    /** BCP 47 tag of the text it was made from. */
    readonly from: string;
    readonly by: 'human' | 'machine';
    /** Whether the page itself says that it is a translation. */
    readonly isMarked: boolean;
  };
  /** From the writer to the last repost, in order. */
  readonly provenance: readonly Hop[];
  /** Address of the page; absent where none is known. */
  readonly url?: string;
  readonly rights: LanguageMap;
  /** Stored segments; empty where the text may not be stored. */
  readonly texts: Readonly<Partial<Record<Segment, StoredText>>>;
  readonly leftOut: readonly LeftOut[];
  readonly defects: readonly Defect[];
  readonly unclaimed: readonly UnclaimedPassage[];
  /** `whole`: every word of the stored texts is accounted for, as quotation, defect or unclaimed; it is checked. */
  readonly coverage: 'whole' | 'partial';
}

/** One publication that gives an outside fact. */
export interface Publication {
  readonly publisher: string;
  /** Absent where it is not known. */
  readonly title?: string;
  /** As the publication prints or implies it, EDTF; absent where unknown. */
  readonly date?: string;
  readonly url?: string;
  readonly access: PublicationAccess;
}

/** A fact from outside the sources: bibliography, never evidence. */
export interface OutsideReference {
  readonly id: OutsideReferenceId;
  readonly fact: LanguageMap;
  readonly publications: readonly Publication[];
  /** Events it bears on and how it stands to what their source says. */
  readonly bearsOn: readonly { readonly event: EventId; readonly stance: OutsideStance }[];
}

/** Where the outside record says otherwise than the source, or more narrowly, both set side by side. */
export interface Conflict {
  readonly id: ConflictId;
  readonly event: EventId;
  /** What it is about, e.g. "Day of the meeting". */
  readonly point: LanguageMap;
  readonly sourceSays: LanguageMap;
  readonly recordSays: LanguageMap;
  /** What this dataset does about it. */
  readonly handling: LanguageMap;
  /** At least one; each bears on the event as conflicting. */
  readonly outsideReferences: readonly OutsideReferenceId[];
}
