/** A record together with where it stands in the file, since faulty neighbours are taken out before it is used. */
import type { Path } from '../document/problem';

export interface Located<T> {
  readonly record: T;
  readonly path: Path;
}

/** Of records with one id the first holds; that it stands twice is reported elsewhere. */
export function byId<T extends { readonly id: string }>(
  located: readonly Located<T>[],
): ReadonlyMap<T['id'], Located<T>> {
  const first = new Map<T['id'], Located<T>>();
  for (const each of located) if (!first.has(each.record.id)) first.set(each.record.id, each);
  return first;
}

export function firstOfEachId<T extends { readonly id: string }>(
  located: readonly Located<T>[],
): readonly T[] {
  return [...byId(located).values()].map(({ record }) => record);
}
