/** Sources whose words are quoted, and bibliography that is only pointed at. */
import type { Hop } from './evidence';
import type { EventId, OutsideReferenceId, SourceId } from './ids';
import type { LanguageMap } from './language-map';
import type { OutsideStance, Segment } from './vocabulary';

/** Where one segment of a source is stored, relative to the dataset file. */
export interface StoredText {
  /** e.g. "texts/global-times.body.txt" */
  readonly path: string;
  /** Hexadecimal SHA-256 over the UTF-8 bytes as served. */
  readonly sha256: string;
}

/** A part of the page that is not stored, and why. */
export interface LeftOut {
  readonly what: LanguageMap;
  readonly reason: LanguageMap;
}

export interface Source {
  readonly id: SourceId;
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
}

/** One publication that gives an outside fact. */
export interface Publication {
  readonly publisher: string;
  readonly title: string;
  /** As the publication prints or implies it, EDTF; absent where unknown. */
  readonly date?: string;
  readonly url?: string;
}

/** A fact from outside the sources: bibliography, never evidence. */
export interface OutsideReference {
  readonly id: OutsideReferenceId;
  readonly fact: LanguageMap;
  readonly publications: readonly Publication[];
  /** Events it bears on and how it stands to what their source says. */
  readonly bearsOn: readonly { readonly event: EventId; readonly stance: OutsideStance }[];
}
