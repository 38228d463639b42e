/** Walks over everything that is quoted, so that no place is forgotten by a checker or a reader. */
import type { Archive } from '../archive/archive';
import type { DiplomaticEvent } from '../archive/event';
import type { Claim, Hop, Quotation } from '../archive/evidence';
import type { QuotationId } from '../archive/ids';
import type { Source } from '../archive/source';

export interface QuotedByClaim {
  readonly event: DiplomaticEvent;
  readonly claim: Claim;
  readonly quotation: Quotation;
}

/** Every quotation that bears a claim of the event, those of its attribution hops included, in file order. */
export function quotationsOfEvent(event: DiplomaticEvent): readonly QuotedByClaim[] {
  return event.claims.flatMap((claim) =>
    [...claim.evidence, ...claim.attribution.flatMap((hop) => hop.evidence)].map((quotation) => ({
      event,
      claim,
      quotation,
    })),
  );
}

/** What a source quotes of itself: its provenance, its defects, its words that bear nothing. */
export function quotationsOfSource({ provenance, defects, unclaimed }: Source): readonly Quotation[] {
  return [
    ...provenance.flatMap((hop) => hop.evidence),
    ...[...defects, ...unclaimed].map(({ quotation }) => quotation),
  ];
}

/** Every quotation of the archive, whoever quotes it. */
export function quotationsOfArchive(archive: Pick<Archive, 'sources' | 'events'>): readonly Quotation[] {
  return [
    ...archive.sources.flatMap(quotationsOfSource),
    ...archive.events.flatMap((event) => quotationsOfEvent(event).map((quoted) => quoted.quotation)),
  ];
}

/** Who says what the quotation bears, in the order of its way to the source; empty where its writer does. */
export function attributionOf(quotation: QuotationId, events: readonly DiplomaticEvent[]): readonly Hop[] {
  for (const { claims } of events) {
    const claim = claims.find(({ evidence }) => evidence.some(({ id }) => id === quotation));
    if (claim) return claim.attribution;
  }
  return [];
}
