/**
 * Who says so: the chain from the first speaker to the last repost. A claim stores only its own hops;
 * those of its source are appended here, when shown, and never copied.
 */
import type { Claim, Hop } from '../archive/evidence';
import type { SourceId } from '../archive/ids';
import type { Source } from '../archive/source';

export interface AttributionChain {
  readonly hops: readonly Hop[];
  /** True where nobody but the source's writer says so: "in the reporter's own voice". */
  readonly isOwnVoice: boolean;
  readonly source: Source | undefined;
}

/** The source of a claim is that of its first quotation; a claim that is only inferred has none. */
export function attributionChain(claim: Claim, sources: ReadonlyMap<SourceId, Source>): AttributionChain {
  const sourceId = claim.evidence[0]?.source;
  const source = sourceId === undefined ? undefined : sources.get(sourceId);
  return {
    hops: [...claim.attribution, ...(source?.provenance ?? [])],
    isOwnVoice: claim.attribution.length === 0,
    source,
  };
}
