/** The language of what is printed somewhere: that of the source whose words bear it. */
import type { Claim } from '../../domain/archive/evidence';
import { useOpenDataset } from '../../state/open-dataset';

/** BCP 47 tag; empty, which says that nobody knows, where no words bear it. */
export function useLanguageOfClaims(claims: readonly Claim[]): string {
  const { sources } = useOpenDataset();
  const [first] = claims.flatMap(({ evidence }) => evidence);
  return (first && sources.get(first.source)?.language) ?? '';
}
