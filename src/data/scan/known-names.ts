/** What the events of a dataset may name, told by bytes: made once from all of it that is no event. */
import { laneIdFromSide } from '../../domain/actors/lanes';
import type { ArchiveHead } from '../../domain/archive/archive';
import type { Inference } from '../../domain/archive/evidence';
import type { Source } from '../../domain/archive/source';
import { SEGMENTS } from '../../domain/archive/vocabulary';
import { type ColumnNames, columnNamesFrom } from '../../domain/columns/column-names';
import { BASES } from '../../domain/filter/facets';
import { dayBounds } from '../dataset/check-attribution';
import { ByteNames } from './byte-names';

/** Codes are places in the lists of the head; a name that is in none makes a reader unsure. */
export interface KnownNames {
  readonly head: ArchiveHead;
  readonly names: ColumnNames;
  readonly actors: ByteNames;
  readonly sources: ByteNames;
  readonly inferences: ByteNames;
  readonly outsideReferences: ByteNames;
  /** By actor: its code and those of all it belongs to. */
  readonly lineages: readonly Uint32Array[];
  /** By actor: code of the lane of its side, or -1. */
  readonly laneOfActor: Int32Array;
  /** By actor: bits of `BASES` for how it was identified. */
  readonly basisOfActor: Uint8Array;
  /** By shared inference: the bit of `BASES` that it has. */
  readonly basisOfInference: Uint8Array;
  /** By source: bits of `SEGMENTS` that may be quoted of it. */
  readonly segmentsOfSource: Uint8Array;
  /** By source: the earliest day by which one of its hops was over; Infinity where none is dated. Days since 1970-01-01. */
  readonly firstHopOver: Float64Array;
}

/** `inferences` are the shared ones that can be read, by id. */
export function knownNamesFrom(head: ArchiveHead, inferences: ReadonlyMap<string, Inference>): KnownNames {
  const names = columnNamesFrom(head);
  const { tree, lanes, actors, sources } = names;
  return {
    head,
    names,
    actors: new ByteNames(actors.names),
    sources: new ByteNames(sources.names),
    inferences: new ByteNames([...inferences.keys()]),
    outsideReferences: new ByteNames(head.outsideReferences.map(({ id }) => id)),
    lineages: actors.names.map((id) =>
      Uint32Array.from(tree.lineage(id), (each) => actors.codeOf.get(each) ?? 0),
    ),
    laneOfActor: Int32Array.from(actors.names, (id) => {
      const side = tree.sideOf(id);
      return side === undefined ? -1 : (lanes.codeOf.get(laneIdFromSide(side)) ?? -1);
    }),
    basisOfActor: Uint8Array.from(head.actors, ({ identification }) =>
      identification.is === 'inferred' ? basisBit(identification) : 0,
    ),
    basisOfInference: Uint8Array.from(inferences.values(), basisBit),
    segmentsOfSource: Uint8Array.from(head.sources, segmentBits),
    firstHopOver: Float64Array.from(head.sources, ({ provenance }) =>
      Math.min(...provenance.map(({ date }) => dayBounds(date).latest ?? Number.POSITIVE_INFINITY)),
    ),
  };
}

function basisBit({ basis }: Pick<Inference, 'basis'>): number {
  return 1 << BASES.indexOf(`inferred-${basis}`);
}

/** A source of which nothing is stored may be quoted from anywhere. */
function segmentBits({ texts }: Source): number {
  const isStored = Object.keys(texts).length > 0;
  return SEGMENTS.reduce(
    (bits, segment, place) => bits | (isStored && texts[segment] === undefined ? 0 : 1 << place),
    0,
  );
}
