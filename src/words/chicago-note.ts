/**
 * A note in the style of the Chicago Manual of Style for a quotation or for an event, in runs that keep languages and
 * italics. In Chinese the order is the same, the marks are those of Chinese notes. `citation.ts` is the plainer one beside it.
 * Source: https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-1.html
 */
import './late';
import type { ArchiveHead } from '../domain/archive/archive';
import type { DiplomaticEvent } from '../domain/archive/event';
import type { Hop, Quotation } from '../domain/archive/evidence';
import type { Source } from '../domain/archive/source';
import { citedDateWords } from './cited-date';
import { withInnerMarks } from './inner-marks';
import { piecesInSeries } from './joined-pieces';
import { messagePieces, ownWords, textOfPieces } from './message-pieces';
import { type NoteRun, named } from './note-runs';
import { hopRuns, sourceReference } from './source-reference';
import { t } from './translate';

export interface ChicagoNote {
  readonly runs: readonly NoteRun[];
  /** The runs as one text, for where there is no markup. */
  readonly plain: string;
}

interface QuotationCited {
  readonly archive: Pick<ArchiveHead, 'id' | 'version' | 'title'>;
  readonly quotation: Pick<Quotation, 'segment'>;
  readonly source: Source;
  /** Who says what the words bear, before the source's own hops; empty where its writer does. */
  readonly attribution: readonly Hop[];
  /** Number of the paragraph in the body, where it is known. */
  readonly paragraph?: number;
  /** Address of the passage. */
  readonly link: string;
}

interface EventCited {
  readonly archive: Pick<ArchiveHead, 'id' | 'version' | 'title' | 'sides' | 'asOf'>;
  readonly event: Pick<DiplomaticEvent, 'title' | 'when'>;
  /** Those that it quotes, in this order. */
  readonly sources: readonly Source[];
  /** Address of the event. */
  readonly link: string;
}

/** "Jake Sullivan, at a Brookings webinar, as told in Guo Yuandan, “After the meeting,” …; quoted in …" */
export function noteOfQuotation(cited: QuotationCited): ChicagoNote {
  const { archive, source, attribution, link } = cited;
  const words = sourceReference(source, placeWords(cited));
  const hops = piecesInSeries(attribution.map(hopRuns));
  const reference = hops.length === 0 ? words : messagePieces('chicago.asTold', { hops, reference: words });
  return noteFrom(messagePieces('chicago.quotedIn', { reference, dataset: datasetRuns(archive, link) }));
}

/** "“Video meeting,” 16 [November 2021], in Dataset …; from Guo Yuandan, “After the meeting,” …" */
export function noteOfEvent({ archive, event, sources, link }: EventCited): ChicagoNote {
  const title = named(event.title);
  const entry = messagePieces('chicago.eventIn', {
    title: { ...title, text: withInnerMarks(title.text) },
    date: ownWords(citedDateWords(event.when, archive)),
    dataset: datasetRuns(archive, link),
  });
  const references = piecesInSeries(sources.map((source) => sourceReference(source)));
  return noteFrom(
    references.length === 0 ? entry : messagePieces('chicago.eventFrom', { entry, references }),
  );
}

function placeWords({ quotation, paragraph }: QuotationCited): string {
  if (quotation.segment === 'frame') return t('citation.frame');
  return paragraph === undefined ? '' : t('citation.paragraph', { number: paragraph });
}

function datasetRuns({ id, version, title }: QuotationCited['archive'], link: string): readonly NoteRun[] {
  return messagePieces('chicago.dataset', {
    title: named(title),
    id: ownWords(id),
    version: ownWords(version),
    link: ownWords(link),
  });
}

function noteFrom(note: readonly NoteRun[]): ChicagoNote {
  const runs = messagePieces('chicago.end', { note });
  return { runs, plain: textOfPieces(runs) };
}
