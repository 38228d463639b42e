/** What a source text shows: its paragraphs split into pieces, each naming its quotations and their events. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Quotation } from '../../domain/archive/evidence';
import type { EventId, QuotationId } from '../../domain/archive/ids';
import type { Defect, Source } from '../../domain/archive/source';
import type { Segment } from '../../domain/archive/vocabulary';
import { anchorQuotation, type TextRange } from '../../domain/evidence/anchor';
import type { CoverageKind } from '../../domain/evidence/coverage';
import { overlapping } from '../../domain/evidence/defects';
import type { NormalText } from '../../domain/evidence/normal-text';
import { type Paragraph, paragraphsFromText } from '../../domain/evidence/paragraphs';
import { type NamedRange, piecesFromRanges } from '../../domain/evidence/pieces';
import { quotationsOfEvent } from '../../domain/evidence/quotations';

/** What a passage is quoted for; `withheld`: for a claim of an event that is too faulty to be shown. */
export type PassageUse = 'claim' | 'withheld' | 'provenance' | 'defect' | 'unclaimed';

/** A quotation found in one segment. */
export interface Passage extends NamedRange<QuotationId> {
  readonly use: PassageUse;
  /** Present exactly where `use` is `claim`. */
  readonly event?: DiplomaticEvent;
  /** Present exactly where it is spoiled. */
  readonly defect?: Defect;
}

interface ShownPiece extends TextRange {
  readonly text: string;
  /** In the order in which they begin; empty for words that nothing quotes. */
  readonly covering: readonly Passage[];
}

export interface ShownParagraph {
  readonly paragraph: Paragraph;
  /** They join up to the paragraph. */
  readonly pieces: readonly ShownPiece[];
  /** Those with words in it, in the order of the text. */
  readonly passages: readonly Passage[];
  /** Events quoted in it, in the order of their first words here, each with its first passage here. */
  readonly quotedFor: readonly { readonly event: DiplomaticEvent; readonly quotation: QuotationId }[];
  readonly defects: readonly Defect[];
}

/** Events whose words are looked for. */
export interface QuotingEvents {
  /** Of the archive. */
  readonly shown: readonly DiplomaticEvent[];
  /** All that could be read, those withheld from the archive too: the checker counts their words. */
  readonly read: readonly DiplomaticEvent[];
}

/** Passages in the order of the text; those that start together, the longest first. */
export function passagesOf(
  { shown, read }: QuotingEvents,
  source: Source,
  segment: Segment,
  text: NormalText,
): readonly Passage[] {
  type Unplaced = Omit<Passage, 'id' | 'start' | 'end'> & { readonly quotation: Quotation };
  const shownIds = new Set(shown.map(({ id }) => id));
  const withheld = read.filter(({ id }) => !shownIds.has(id));
  const quoted: readonly Unplaced[] = [
    ...source.provenance.flatMap((hop) =>
      hop.evidence.map((quotation) => ({ quotation, use: 'provenance' as const })),
    ),
    ...source.defects.map((defect) => ({ quotation: defect.quotation, use: 'defect' as const, defect })),
    ...source.unclaimed.map(({ quotation }) => ({ quotation, use: 'unclaimed' as const })),
    ...shown.flatMap((event) =>
      quotationsOfEvent(event).map(({ quotation }) => ({ quotation, use: 'claim' as const, event })),
    ),
    ...withheld.flatMap((event) =>
      quotationsOfEvent(event).map(({ quotation }) => ({ quotation, use: 'withheld' as const })),
    ),
  ];
  return quoted
    .filter(({ quotation }) => quotation.source === source.id && quotation.segment === segment)
    .flatMap(({ quotation, ...what }): readonly Passage[] => {
      const found = anchorQuotation(text, quotation);
      if (found.status !== 'anchored') return [];
      return [{ id: quotation.id, start: found.start, end: found.end, ...what }];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** All that the paragraphs of a text need to be shown, so that no passage is looked for again while reading. */
export function shownParagraphs(text: NormalText, passages: readonly Passage[]): readonly ShownParagraph[] {
  return paragraphsFromText(text).map((paragraph) => {
    const here = overlapping(passages, paragraph);
    return {
      paragraph,
      pieces: piecesFromRanges(text, here, paragraph).map(({ start, end, text: words }) => ({
        start,
        end,
        text: words,
        covering: here.filter((passage) => passage.start <= start && passage.end >= end),
      })),
      passages: here,
      quotedFor: eventsOf(here),
      defects: here.flatMap(({ defect }) => defect ?? []),
    };
  });
}

/** Whether the passage is the quotation of this id. What is withheld is never chosen, even under a name taken twice. */
export function isPassage({ id, use }: Passage, quotation: QuotationId): boolean {
  return id === quotation && use !== 'withheld';
}

/** Where the first words of a quotation that stand in a paragraph begin: there its reader is taken. */
export function beginningOf(
  quotation: QuotationId,
  paragraphs: readonly ShownParagraph[],
): number | undefined {
  return paragraphs
    .find(({ passages }) => passages.some((passage) => isPassage(passage, quotation)))
    ?.pieces.find(({ covering }) => covering.some((passage) => isPassage(passage, quotation)))?.start;
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
  if (isUsedAs('claim', 'withheld', 'provenance')) return 'supporting';
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

/**
 * Of passages in the order of the text those that bear an event and lie in no longer one: the steps of a
 * reader who goes through the text.
 */
export function outermostPassages(passages: readonly Passage[]): readonly Passage[] {
  const outermost: Passage[] = [];
  let reached = -1;
  for (const passage of passages) {
    // All that could hold it began before, or with it and are longer.
    if (passage.event === undefined || passage.end <= reached) continue;
    outermost.push(passage);
    reached = passage.end;
  }
  return outermost;
}
