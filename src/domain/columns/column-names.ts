/** The names behind the codes of columns: lanes, actors and sources of a dataset, in the order of its own lists. */
import { type ActorTree, createActorTree } from '../actors/actor-tree';
import { type LaneId, lanesFromSides } from '../actors/lanes';
import type { ArchiveHead } from '../archive/archive';
import type { ActorId, SourceId } from '../archive/ids';

/** A list of names and the way back from each to its place. */
export interface Dictionary<T> {
  readonly names: readonly T[];
  readonly codeOf: ReadonlyMap<T, number>;
}

export interface ColumnNames {
  readonly tree: ActorTree;
  readonly lanes: Dictionary<LaneId>;
  readonly actors: Dictionary<ActorId>;
  readonly sources: Dictionary<SourceId>;
}

export function columnNamesFrom({ actors, sides, sources }: ArchiveHead): ColumnNames {
  return {
    tree: createActorTree(actors, sides),
    lanes: dictionaryOf(lanesFromSides(sides).map(({ id }) => id)),
    actors: dictionaryOf(actors.map(({ id }) => id)),
    sources: dictionaryOf(sources.map(({ id }) => id)),
  };
}

export function dictionaryOf<T>(names: readonly T[]): Dictionary<T> {
  return { names, codeOf: new Map(names.map((name, code) => [name, code])) };
}
