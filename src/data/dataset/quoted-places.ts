/** Walks over every quotation of a dataset with its place in the file, and whose it is. */
import type { Archive } from '../../domain/archive/archive';
import type { Quotation } from '../../domain/archive/evidence';
import type { ClaimId, EventId, SourceId } from '../../domain/archive/ids';
import type { DefectGravity, Modality } from '../../domain/archive/vocabulary';
import type { CoverageKind } from '../../domain/evidence/coverage';
import type { Path } from '../document/problem';
import type { DatasetPaths } from './archive-from-wire';

export interface QuotedAt {
  readonly quotation: Quotation;
  readonly path: Path;
  /** Empty where a source quotes of itself. */
  readonly subject: { readonly event?: EventId; readonly claim?: ClaimId };
  /** What it makes of the words that it quotes. */
  readonly kind: Exclude<CoverageKind, 'passed-over'>;
  /** Of the claim. */
  readonly modality?: Modality;
  /** The source whose record quotes, which may be another than the one that is quoted; of claims none. */
  readonly by?: SourceId;
  /** Of the defect. */
  readonly gravity?: DefectGravity;
}

/** What of a dataset quotes: its sources and its events. */
export type Quoting = Pick<Archive, 'sources' | 'events'>;

export function quotedPlaces(quoting: Quoting, paths: DatasetPaths): readonly QuotedAt[] {
  const bySource = quoting.sources.flatMap((source) => {
    const at = (kind: QuotedAt['kind'], quotation: Quotation, ...steps: Path): QuotedAt => ({
      ...{ quotation, kind, by: source.id, subject: {} },
      path: [...paths.ofSource(source.id), ...steps, 'exact'],
    });
    return [
      ...source.provenance.flatMap(({ evidence }, hop) =>
        evidence.map((quotation, index) => at('supporting', quotation, 'provenance', hop, 'evidence', index)),
      ),
      ...source.defects.map(({ quotation, gravity }, index) => ({
        ...at('defect', quotation, 'defects', index, 'quotation'),
        gravity,
      })),
      ...source.unclaimed.map(({ quotation }, index) =>
        at('unclaimed', quotation, 'unclaimed', index, 'quotation'),
      ),
    ];
  });
  const byEvent = quoting.events.flatMap((event) =>
    event.claims.flatMap((claim, claimIndex) => {
      const path = [...paths.ofEvent(event.id), 'claims', claimIndex];
      const at = (quotation: Quotation, steps: Path): QuotedAt => ({
        ...{ quotation, kind: 'supporting', modality: claim.modality },
        path: [...path, ...steps, 'exact'],
        subject: { event: event.id, claim: claim.id },
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
