/** Walks over every quotation of a dataset with its place in the file, and whose it is. */
import type { Archive } from '../../domain/archive/archive';
import type { Quotation } from '../../domain/archive/evidence';
import type { ClaimId, EventId } from '../../domain/archive/ids';
import type { Modality } from '../../domain/archive/vocabulary';
import type { Path } from '../document/problem';
import type { DatasetPaths } from './archive-from-wire';

export interface QuotedAt {
  readonly quotation: Quotation;
  readonly path: Path;
  /** Empty where a source quotes of itself. */
  readonly subject: { readonly event?: EventId; readonly claim?: ClaimId };
  /** Of the claim. */
  readonly modality?: Modality;
}

/** What of a dataset quotes: its sources and its events. */
export type Quoting = Pick<Archive, 'sources' | 'events'>;

export function quotedPlaces(quoting: Quoting, paths: DatasetPaths): readonly QuotedAt[] {
  const bySource = quoting.sources.flatMap((source) => {
    const at = (quotation: Quotation, ...steps: Path): QuotedAt => ({
      quotation,
      path: [...paths.ofSource(source.id), ...steps, 'exact'],
      subject: {},
    });
    return [
      ...source.provenance.flatMap(({ evidence }, hop) =>
        evidence.map((quotation, index) => at(quotation, 'provenance', hop, 'evidence', index)),
      ),
      ...(['defects', 'unclaimed'] as const).flatMap((list) =>
        source[list].map(({ quotation }, index) => at(quotation, list, index, 'quotation')),
      ),
    ];
  });
  const byEvent = quoting.events.flatMap((event) =>
    event.claims.flatMap((claim, claimIndex) => {
      const path = [...paths.ofEvent(event.id), 'claims', claimIndex];
      const at = (quotation: Quotation, steps: Path): QuotedAt => ({
        quotation,
        path: [...path, ...steps, 'exact'],
        subject: { event: event.id, claim: claim.id },
        modality: claim.modality,
      });
      return [
        ...claim.evidence.map((quotation, index) => at(quotation, ['evidence', index])),
        ...claim.attribution.flatMap((hop, hopIndex) =>
          hop.evidence.map((quotation, index) => at(quotation, ['attribution', hopIndex, 'evidence', index])),
        ),
      ];
    }),
  );
  return [...bySource, ...byEvent];
}
