/** Sources of which no text is stored: what they do not print nobody can see. */
import type { DiplomaticEvent } from '../archive/event';
import type { SourceId } from '../archive/ids';
import type { Source } from '../archive/source';

/** A table that was taken over may name a source in each row. */
const withoutCopy = new WeakMap<readonly Source[], ReadonlySet<SourceId>>();

/** Whether each source that the event quotes has a stored copy, so that of words which are not quoted can be said that they are not there. */
export function hasStoredCopies(
  { claims }: Pick<DiplomaticEvent, 'claims'>,
  sources: readonly Source[],
): boolean {
  let missing = withoutCopy.get(sources);
  if (missing === undefined) {
    missing = new Set(sources.filter(({ texts }) => Object.keys(texts).length === 0).map(({ id }) => id));
    withoutCopy.set(sources, missing);
  }
  const known = missing;
  return claims.every(({ evidence }) => evidence.every(({ source }) => !known.has(source)));
}
