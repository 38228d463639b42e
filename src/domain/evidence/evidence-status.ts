/** The state of every quotation, given the source texts that have arrived so far. */
import type { Archive } from '../archive/archive';
import type { Quotation } from '../archive/evidence';
import type { QuotationId, SourceId } from '../archive/ids';
import type { Source } from '../archive/source';
import type { Segment } from '../archive/vocabulary';
import { anchorQuotation, type EvidenceStatus } from './anchor';
import type { NormalText } from './normal-text';
import { quotationsOfArchive } from './quotations';

/** Names one stored segment: "global-times/body". */
export type TextKey = `${string}/${Segment}`;

export function textKeyFrom(source: SourceId, segment: Segment): TextKey {
  return `${source}/${segment}`;
}

export type SourceTexts = ReadonlyMap<TextKey, NormalText>;

export function evidenceStatusOf(
  quotation: Quotation,
  source: Source | undefined,
  texts: SourceTexts,
): EvidenceStatus {
  if (source?.texts[quotation.segment] === undefined) return { status: 'no-stored-copy' };
  const text = texts.get(textKeyFrom(quotation.source, quotation.segment));
  return text === undefined ? { status: 'unchecked' } : anchorQuotation(text, quotation);
}

export function evidenceStatuses(
  archive: Pick<Archive, 'sources' | 'events'>,
  texts: SourceTexts,
): ReadonlyMap<QuotationId, EvidenceStatus> {
  const sources = new Map(archive.sources.map((source) => [source.id, source]));
  return new Map(
    quotationsOfArchive(archive).map((quotation) => [
      quotation.id,
      evidenceStatusOf(quotation, sources.get(quotation.source), texts),
    ]),
  );
}
