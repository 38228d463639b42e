/** What a source text shows: its paragraphs split into pieces, each naming its quotations and their events. */

import type { Archive } from '../../domain/archive/archive';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Quotation } from '../../domain/archive/evidence';
import type { EventId, QuotationId } from '../../domain/archive/ids';
import type { Defect, Source } from '../../domain/archive/source';
import type { Segment } from '../../domain/archive/vocabulary';
import type { EvidenceStatus } from '../../domain/evidence/anchor';
import type { CoverageKind } from '../../domain/evidence/coverage';
import { overlapping } from '../../domain/evidence/defects';
import type { NormalText } from '../../domain/evidence/normal-text';
import { type Paragraph, paragraphsFromText } from '../../domain/evidence/paragraphs';
import { type NamedRange, type Piece, piecesFromRanges } from '../../domain/evidence/pieces';
import { quotationsOfEvent } from '../../domain/evidence/quotations';

/** What a passage is quoted for. */
export type PassageUse = 'claim' | 'provenance' | 'defect' | 'unclaimed';

/** An anchored quotation of one segment. */
export interface Passage extends NamedRange<QuotationId> {
  readonly use: PassageUse;
  /** Present exactly where it bears a claim. */
  readonly event?: DiplomaticEvent;
  /** Present exactly where it is spoiled. */
  readonly defect?: Defect;
}

export interface ShownParagraph {
  readonly paragraph: Paragraph;
  readonly pieces: readonly Piece<QuotationId>[];
  /** Events quoted in it, in the order of their first words here, each with its first passage here. */
  readonly quotedFor: readonly { readonly event: DiplomaticEvent; readonly quotation: QuotationId }[];
  readonly defects: readonly Defect[];
}

/** Passages in the order of the text; those that start together, the longest first. */
export function passagesOf(
  archive: Archive,
  source: Source,
  segment: Segment,
  statuses: ReadonlyMap<QuotationId, EvidenceStatus>,
): readonly Passage[] {
  type Unplaced = Omit<Passage, 'id' | 'start' | 'end'> & { readonly quotation: Quotation };
  const quoted: readonly Unplaced[] = [
    ...source.provenance.flatMap((hop) =>
      hop.evidence.map((quotation) => ({ quotation, use: 'provenance' as const })),
    ),
    ...source.defects.map((defect) => ({ quotation: defect.quotation, use: 'defect' as const, defect })),
    ...source.unclaimed.map(({ quotation }) => ({ quotation, use: 'unclaimed' as const })),
    ...archive.events.flatMap((event) =>
      quotationsOfEvent(event).map(({ quotation }) => ({ quotation, use: 'claim' as const, event })),
    ),
  ];
  return quoted
    .filter(({ quotation }) => quotation.source === source.id && quotation.segment === segment)
    .flatMap(({ quotation, ...what }): readonly Passage[] => {
      const status = statuses.get(quotation.id);
      if (status?.status !== 'anchored') return [];
      return [{ id: quotation.id, start: status.start, end: status.end, ...what }];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

export function shownParagraphs(text: NormalText, passages: readonly Passage[]): readonly ShownParagraph[] {
  return paragraphsFromText(text).map((paragraph) => {
    const here = overlapping(passages, paragraph);
    return {
      paragraph,
      pieces: piecesFromRanges(text, here, paragraph),
      quotedFor: eventsOf(here),
      defects: here.flatMap(({ defect }) => defect ?? []),
    };
  });
}

/** The events that the passages bear, in their order, each with the first of them. */
export function eventsOf(passages: readonly Passage[]): ShownParagraph['quotedFor'] {
  const first = new Map<EventId, { readonly event: DiplomaticEvent; readonly quotation: QuotationId }>();
  for (const { event, id } of passages) {
    if (event && !first.has(event.id)) first.set(event.id, { event, quotation: id });
  }
  return [...first.values()];
}

/** What became of the words under these passages; the first kind that applies counts. */
export function coverageOfPiece(covering: readonly Passage[]): CoverageKind {
  const isUsedAs = (...uses: readonly PassageUse[]) => covering.some(({ use }) => uses.includes(use));
  if (isUsedAs('claim', 'provenance')) return 'supporting';
  if (isUsedAs('defect')) return 'defect';
  return isUsedAs('unclaimed') ? 'unclaimed' : 'passed-over';
}

/** Of the quotations that cover a piece the shortest: what a reader means who points at these words. */
export function innermostPassage(
  ids: readonly QuotationId[],
  passages: readonly Passage[],
): Passage | undefined {
  return passages
    .filter(({ id, event }) => event !== undefined && ids.includes(id))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Passages that lie in no longer one: the steps of a reader who goes through the text. */
export function outermostPassages(passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(
    (passage, index) =>
      passage.event !== undefined &&
      !passages.some(
        (other, otherIndex) =>
          other.event !== undefined &&
          other.start <= passage.start &&
          other.end >= passage.end &&
          (other.end - other.start > passage.end - passage.start || otherIndex < index),
      ),
  );
}
