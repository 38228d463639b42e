/** What has come of a dataset in parts, as its search borrows it. */
import type { ArchiveHead } from '../../domain/archive/archive';
import type { Inference } from '../../domain/archive/evidence';
import type { ArrivedPart } from '../parts/parts-archive';
import type { LentDataset, LentPart } from '../search/lent-parts';

export interface Lending {
  readonly dataset: LentDataset;
  /** A copy, by its place among the sizes. */
  part(number: number): LentPart;
}

/** @param arrived in the order of the file */
export function lendParts(
  { actors, sides, sources, asOf, defaultZone }: ArchiveHead,
  inferences: ReadonlyMap<string, Inference>,
  arrived: readonly ArrivedPart[],
): Lending {
  return {
    dataset: {
      facts: { actors, sides, sources, asOf, defaultZone },
      inferences,
      sizes: arrived.map(({ read }) => read.columns.size),
    },
    part(number) {
      const part = arrived[number];
      if (part === undefined) throw new Error(`no part ${number} has come`);
      return { bytes: part.bytes.slice(), places: part.read.columns.places.slice() };
    },
  };
}
