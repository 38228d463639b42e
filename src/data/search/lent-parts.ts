/** What the holder of a dataset in parts lends to its search: the events part by part, as their lines. */
import type { Inference } from '../../domain/archive/evidence';
import type { SearchFacts } from '../../domain/search/index/index-part';

/** A part with the events of it that are shown. */
export interface LentPart {
  /** As they were served. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where the record of each event begins, in the unpacked bytes. */
  readonly places: Uint32Array<ArrayBuffer>;
}

export interface LentDataset {
  readonly facts: SearchFacts;
  /** Those that events share, by id. */
  readonly inferences: ReadonlyMap<string, Inference>;
  /** By part how many events of it are shown. */
  readonly sizes: readonly number[];
}

export interface PartLender {
  /** When all that is to come has come. */
  dataset(): Promise<LentDataset>;
  /** A copy, by its place among `sizes`. */
  part(number: number): Promise<LentPart>;
}
