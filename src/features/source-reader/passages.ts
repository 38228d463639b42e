/** What a source text shows: its paragraphs split into pieces, each naming its quotations and their events. */

import type { Archive } from '../../domain/archive/archive';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { EventId, QuotationId, SourceId } from '../../domain/archive/ids';
import type { Segment } from '../../domain/archive/vocabulary';
import type { EvidenceStatus } from '../../domain/evidence/anchor';
import type { NormalText } from '../../domain/evidence/normal-text';
import { type Paragraph, paragraphsFromText } from '../../domain/evidence/paragraphs';
import { type NamedRange, type Piece, piecesFromRanges } from '../../domain/evidence/pieces';
import { quotationsOfEvent, quotationsOfSource } from '../../domain/evidence/quotations';

/** An anchored quotation of one segment. */
export interface Passage extends NamedRange<QuotationId> {
  /** Absent for a quotation that bears the source's provenance. */
  readonly event?: DiplomaticEvent;
}

export interface ShownParagraph {
  readonly paragraph: Paragraph;
  readonly pieces: readonly Piece<QuotationId>[];
  /** Events quoted in it, in the order of their first words here, each with its first passage here. */
  readonly quotedFor: readonly { readonly event: DiplomaticEvent; readonly quotation: QuotationId }[];
}

/** Passages in the order of the text; those that start together, the longest first. */
export function passagesOf(
  archive: Archive,
  source: SourceId,
  segment: Segment,
  statuses: ReadonlyMap<QuotationId, EvidenceStatus>,
): readonly Passage[] {
  const record = archive.sources.find(({ id }) => id === source);
  const quoted = [
    ...(record ? quotationsOfSource(record) : []).map((quotation) => ({ quotation, event: undefined })),
    ...archive.events.flatMap((event) =>
      quotationsOfEvent(event).map(({ quotation }) => ({ quotation, event })),
    ),
  ];
  return quoted
    .filter(({ quotation }) => quotation.source === source && quotation.segment === segment)
    .flatMap(({ quotation, event }): readonly Passage[] => {
      const status = statuses.get(quotation.id);
      if (status?.status !== 'anchored') return [];
      return [{ id: quotation.id, start: status.start, end: status.end, ...(event && { event }) }];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

export function shownParagraphs(text: NormalText, passages: readonly Passage[]): readonly ShownParagraph[] {
  return paragraphsFromText(text).map((paragraph) => {
    const here = passages.filter(({ start, end }) => start < paragraph.end && end > paragraph.start);
    const first = new Map<EventId, { readonly event: DiplomaticEvent; readonly quotation: QuotationId }>();
    for (const { event, id } of here) {
      if (event && !first.has(event.id)) first.set(event.id, { event, quotation: id });
    }
    return { paragraph, pieces: piecesFromRanges(text, here, paragraph), quotedFor: [...first.values()] };
  });
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
