/**
 * The head of a dataset on its way to the page, a stretch of its lists at a time: a message is taken over in one go, and a
 * million records in one would stop the page for seconds.
 */
import type { ArchiveHead } from '../../domain/archive/archive';

/** The lists that grow with the dataset. */
const LISTS = ['actors', 'sources', 'outsideReferences', 'conflicts'] as const;

export type HeadStretch = Pick<ArchiveHead, (typeof LISTS)[number]>;

/** Records of each list in one message: some tens of milliseconds for the page. */
export const STRETCH = 5000;

/** What each list has from the place `from` on, at most `STRETCH` records. */
export function stretchOf(head: HeadStretch, from: number): HeadStretch {
  const cut = <Entry>(list: readonly Entry[]) => list.slice(from, from + STRETCH);
  return {
    actors: cut(head.actors),
    sources: cut(head.sources),
    outsideReferences: cut(head.outsideReferences),
    conflicts: cut(head.conflicts),
  };
}

/** How many records the longest of the lists has. */
export function longestList(head: HeadStretch): number {
  return Math.max(...LISTS.map((name) => head[name].length));
}

/** The whole head, of which `first` has the beginning of each list; `ask` gives what follows from a place on. */
export async function headFromStretches(
  first: ArchiveHead,
  longest: number,
  ask: (from: number) => Promise<HeadStretch>,
): Promise<ArchiveHead> {
  const { actors, sources, outsideReferences, conflicts } = stretchOf(first, 0);
  const lists = {
    actors: [...actors],
    sources: [...sources],
    outsideReferences: [...outsideReferences],
    conflicts: [...conflicts],
  };
  for (let from = STRETCH; from < longest; from += STRETCH) {
    const more = await ask(from);
    lists.actors.push(...more.actors);
    lists.sources.push(...more.sources);
    lists.outsideReferences.push(...more.outsideReferences);
    lists.conflicts.push(...more.conflicts);
  }
  return { ...first, ...lists };
}
