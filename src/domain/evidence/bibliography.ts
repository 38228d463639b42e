/** A source as a bibliography sees it: who wrote it and where it appeared, read from the hops of its provenance. */
import type { Hop } from '../archive/evidence';
import type { Source } from '../archive/source';

/** Who is named, which actor that is, when it was, and whether it is inferred. */
export type Credit = Pick<Hop, 'name' | 'actor' | 'date' | 'inference'>;

export interface Bibliography {
  /** Those who wrote it, else the byline as it stands; empty where neither is known. */
  readonly authors: readonly Credit[];
  /** Who published the text that is quoted, last of all; absent where nobody is said to have. */
  readonly publisher?: Credit;
  /** Who published it first, where that was another. */
  readonly firstPublisher?: Credit;
  readonly editors: readonly Credit[];
  /** People only: a machine has no name. */
  readonly translators: readonly Credit[];
  /** Who else passed it on, e.g. a repost; without the machine that translated it. */
  readonly others: readonly Hop[];
  /** EDTF of the publication that is quoted, else of the writing; absent where it is not stated. */
  readonly date?: string;
}

export function bibliographyOf({ provenance, byline, translation }: Source): Bibliography {
  const doneBy = (...acts: readonly Hop['act'][]) => provenance.filter(({ act }) => acts.includes(act));
  const writers = doneBy('wrote');
  const published = doneBy('published', 'republished');
  const [first, last] = [published[0], published.at(-1)];
  const edited = doneBy('edited');
  const translated = doneBy('translated');
  const told = new Set([...writers, first, last, ...edited, ...translated]);
  const date = (last ?? writers.at(-1))?.date;
  return {
    authors: writers.length === 0 && byline !== undefined ? [{ name: byline }] : writers,
    ...(last && { publisher: last }),
    ...(first && first !== last && { firstPublisher: first }),
    editors: edited,
    translators: translation?.by === 'machine' ? [] : translated,
    others: provenance.filter((hop) => !told.has(hop)),
    ...(date !== undefined && { date }),
  };
}
