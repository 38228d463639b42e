/** Which spoiled passages of a source touch which of its words. */
import type { QuotationId } from '../archive/ids';
import type { Defect, Source } from '../archive/source';
import type { Segment } from '../archive/vocabulary';
import type { EvidenceStatus, TextRange } from './anchor';

export interface AnchoredDefect extends TextRange {
  readonly defect: Defect;
}

/** The source's defects that are found in the segment, in the order of the text. */
export function anchoredDefects(
  { defects }: Source,
  segment: Segment,
  statuses: ReadonlyMap<QuotationId, EvidenceStatus>,
): readonly AnchoredDefect[] {
  return defects
    .flatMap((defect): readonly AnchoredDefect[] => {
      const status = statuses.get(defect.quotation.id);
      if (defect.quotation.segment !== segment || status?.status !== 'anchored') return [];
      return [{ defect, start: status.start, end: status.end }];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

export function overlapping<T extends TextRange>(
  ranges: readonly T[],
  { start, end }: TextRange,
): readonly T[] {
  return ranges.filter((range) => range.start < end && range.end > start);
}
