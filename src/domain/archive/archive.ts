/** A whole dataset after validation: immutable, indexed by id, ready for a store. */
import type { CivilDay } from '../time/civil-day';
import type { Edtf } from '../time/edtf';
import type { Actor, Side } from './actor';
import type { DiplomaticEvent } from './event';
import type { GuidedReading } from './guided-reading';
import type { DatasetId } from './ids';
import type { LanguageMap } from './language-map';
import type { Conflict, OutsideReference, Source } from './source';

interface Correction {
  /** EDTF day of the correction. */
  readonly date: string;
  readonly what: LanguageMap;
}

export interface Archive {
  readonly id: DatasetId;
  /** Of the dataset, not of the format: "1.0.0". */
  readonly version: string;
  readonly title: LanguageMap;
  readonly summary: LanguageMap;
  readonly curators: readonly string[];
  /** SPDX expression or plain words for what the curators wrote themselves. */
  readonly licence: string;
  /** Whose text is quoted, and on what ground. */
  readonly rightsNote: LanguageMap;
  readonly corrections: readonly Correction[];
  /** The day up to which the dataset speaks: where open states and absences are cut. */
  readonly asOf: CivilDay;
  readonly defaultWindow: Edtf;
  /** IANA name for civil days whose own zone is unknown. */
  readonly defaultZone: string;
  readonly sides: readonly Side[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly outsideReferences: readonly OutsideReference[];
  readonly conflicts: readonly Conflict[];
  /** In the order of the file, which is the order of the text. */
  readonly events: readonly DiplomaticEvent[];
  /** Absent where the dataset has none, or none of its steps is sound. */
  readonly guidedReading?: GuidedReading;
}

/** Everything of a dataset but its events. */
export type ArchiveHead = Omit<Archive, 'events'>;
