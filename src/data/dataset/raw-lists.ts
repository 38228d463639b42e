/**
 * The lists of the file as they stand in it. Each is taken by itself, and each of its records is read by
 * itself, so that what is wrong with one hides nothing of another.
 */
import { isObject, type RawObject } from './raw-object';
import { partOfShape } from './read-shape';
import { wireDataset } from './wire-dataset';
import { wireId } from './wire-evidence';

const LISTS = [
  'sides',
  'inferences',
  'actors',
  'sources',
  'outsideReferences',
  'conflicts',
  'events',
] as const;

export interface RawList {
  readonly values: readonly unknown[];
  /** False where the list is missing or is none: then nobody knows what would stand in it. */
  readonly isThere: boolean;
}

export type RawLists = Readonly<Record<(typeof LISTS)[number], RawList>>;

/** What is wrong with the lists is reported with the shape of the file. */
export function rawListsIn(file: RawObject): RawLists {
  const entries = LISTS.map((name) => {
    const isLeftOut = file[name] === undefined;
    const value = isLeftOut ? partOfShape<unknown>(wireDataset.shape[name], undefined) : file[name];
    return [name, Array.isArray(value) ? { values: value, isThere: true } : { values: [], isThere: false }];
  });
  return Object.fromEntries(entries) as RawLists;
}

/** The id of a record, where it has one that may be named. */
export function idIn(value: unknown): string | undefined {
  return isObject(value) ? partOfShape(wireId, value.id) : undefined;
}
