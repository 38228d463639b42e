/** A dataset against its texts: every quotation anchored once, for all the rules that ask where it stands. */
import type { SourceId } from '../../domain/archive/ids';
import type { Segment } from '../../domain/archive/vocabulary';
import type { EvidenceStatus, TextRange } from '../../domain/evidence/anchor';
import { type CoverageRun, coverageRuns } from '../../domain/evidence/coverage';
import {
  evidenceStatusOf,
  type SourceTexts,
  type TextKey,
  textKeyFrom,
} from '../../domain/evidence/evidence-status';
import type { NormalText } from '../../domain/evidence/normal-text';
import type { DatasetPaths } from './archive-from-wire';
import { type QuotedAt, type Quoting, quotedPlaces } from './quoted-places';

interface AnchoredAt extends QuotedAt {
  readonly status: EvidenceStatus;
}

/** A quotation that is found, with its range. */
export interface FoundAt extends QuotedAt {
  readonly range: TextRange;
}

export interface AnchoredDataset {
  readonly quoting: Quoting;
  readonly paths: DatasetPaths;
  readonly texts: SourceTexts;
  readonly places: readonly AnchoredAt[];
  /** Quotations that are found in a text, in the order of `places`. */
  foundIn(key: TextKey): readonly FoundAt[];
}

export function anchorDataset(quoting: Quoting, paths: DatasetPaths, texts: SourceTexts): AnchoredDataset {
  const sources = new Map(quoting.sources.map((source) => [source.id, source]));
  const found = new Map<TextKey, FoundAt[]>();
  const places = quotedPlaces(quoting, paths).map((place): AnchoredAt => {
    const { source, segment } = place.quotation;
    const status = evidenceStatusOf(place.quotation, sources.get(source), texts);
    if (status.status === 'anchored') {
      const key = textKeyFrom(source, segment);
      const ofText = found.get(key) ?? [];
      ofText.push({ ...place, range: status });
      found.set(key, ofText);
    }
    return { ...place, status };
  });
  return { quoting, paths, texts, places, foundIn: (key) => found.get(key) ?? [] };
}

/** What became of each word of a source’s text: what the reader is shown, without anchoring once more. */
export function coverageIn(
  { foundIn }: AnchoredDataset,
  source: SourceId,
  segment: Segment,
  text: NormalText,
): readonly CoverageRun[] {
  // What another source quotes of this one tells how that one came to be, and accounts for nothing here.
  const own = foundIn(textKeyFrom(source, segment)).filter(({ by }) => by === undefined || by === source);
  return coverageRuns(
    text,
    own.map(({ kind, range }) => ({ id: kind, start: range.start, end: range.end })),
  );
}
