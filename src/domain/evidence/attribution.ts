/**
 * Who says so: the chain from the first speaker to the last repost. A claim stores only its own hops;
 * those of its source are appended here, when shown, and never copied.
 */
import type { Claim, Hop, Quotation } from '../archive/evidence';
import type { SourceId } from '../archive/ids';
import type { Source } from '../archive/source';

export interface AttributionChain {
  readonly hops: readonly Hop[];
  /** True where nobody but the source's writer says so: "in the reporter's own voice". */
  readonly isOwnVoice: boolean;
  /** Absent where the dataset has no record of it. */
  readonly source?: Source;
  /** The claim's quotations from this source. */
  readonly evidence: readonly Quotation[];
}

/** One chain for each source that the claim quotes, in the order of its quotations; none where it is only inferred. */
export function attributionChains(
  claim: Claim,
  sources: ReadonlyMap<SourceId, Source>,
): readonly AttributionChain[] {
  const ids = new Set(claim.evidence.map(({ source }) => source));
  return [...ids].map((id) => {
    const source = sources.get(id);
    return {
      hops: [...claim.attribution, ...(source?.provenance ?? [])],
      isOwnVoice: claim.attribution.length === 0,
      ...(source && { source }),
      evidence: claim.evidence.filter((quotation) => quotation.source === id),
    };
  });
}
