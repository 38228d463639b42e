/**
 * What importers make of the files of other programs: records that are not yet events, each with what could not be carried over
 * as it was. Importers read; `dataset-from-records.ts` writes.
 */
import type { Standing } from '../../domain/archive/vocabulary';

/** Something of a record that is not in the dataset as the file has it. Nothing goes without one. */
export interface Finding {
  /** `left-out`: it is not in the dataset; `taken-as`: it is, as something else. */
  readonly is: 'left-out' | 'taken-as';
  /** The field as the file names it, e.g. "media.thumbnail" or "Column 7". */
  readonly field: string;
  /** What stands there. */
  readonly value: string;
  /** Why, or as what; a sentence without full stop. */
  readonly reason: string;
}

/** An address that the record gives, with what it is called there. */
export interface ImportedLink {
  readonly url: string;
  readonly title?: string;
  /** Who published it, where the record says so; else it is known by its host. */
  readonly publisher?: string;
}

export interface ImportedRecord {
  /** Line of the file in which it begins, from 1. */
  readonly line: number;
  /** The id that the file gives it, whatever it looks like. */
  readonly id?: string;
  readonly title: string;
  /** EDTF; absent where nobody dates it, or its date could not be read. */
  readonly edtf?: string;
  /** What the file says of the date beside the days, e.g. the time: a sentence. */
  readonly dateNote?: string;
  readonly kind?: string;
  /** The file's own word for how the thing stands, whatever it is. */
  readonly standing?: string;
  readonly place?: string;
  readonly people: readonly string[];
  /** What the record says of it beside, in paragraphs. */
  readonly note?: string;
  readonly links: readonly ImportedLink[];
  /** Words that the record quotes, and the source that it names for them. */
  readonly quotation?: { readonly exact: string; readonly source: string };
  readonly findings: readonly Finding[];
}

/** A record from which no event can be made. */
export interface RefusedRecord {
  readonly line: number;
  /** What stands in it, in short. */
  readonly opening: string;
  readonly reason: string;
}

/** All of a file, read by an importer. */
export interface ImportedFile {
  readonly records: readonly ImportedRecord[];
  readonly refused: readonly RefusedRecord[];
  /** What concerns the file as a whole. */
  readonly findings: readonly Finding[];
  /** What the file calls itself and says of itself; absent where it does not. */
  readonly title?: string;
  readonly summary?: string;
}

/** How a word of the file is meant; `leave-out`: records that have it are not taken over. */
export type StandingAnswer = Standing | 'leave-out';

/** What whoever brings the file says of it, and what stands around its records. */
export interface AboutImport {
  /** Name of the file, e.g. "events.csv". */
  readonly file: string;
  /** BCP 47 tag of its texts, "und" where nobody knows. */
  readonly language: string;
  /** The civil day of the import, "2021-11-17": the dataset speaks up to it. */
  readonly today: string;
  /** By the `key` of each open standing. A record without an answer gives no event. */
  readonly standings?: ReadonlyMap<string, StandingAnswer>;
}
