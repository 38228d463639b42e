/**
 * What every export is written from: the head of the dataset that is open, the events that the reader's filter leaves, and
 * what only the caller knows, as addresses, the day and words. A writer gives its file piece by piece, so that no more than
 * one event stands in memory.
 */
import type { ArchiveHead } from '../../domain/archive/archive';
import type { DatePart } from '../../domain/archive/date-parts';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Hop, Inference } from '../../domain/archive/evidence';
import type { DatasetId, EventId, QuotationId, SourceId } from '../../domain/archive/ids';
import { type LanguageMap, writtenText } from '../../domain/archive/language-map';
import type { Source } from '../../domain/archive/source';
import type { EventKind, Standing } from '../../domain/archive/vocabulary';
import type { EvidenceStatus } from '../../domain/evidence/anchor';
import type { SourceTexts } from '../../domain/evidence/evidence-status';
import type { EventFilter } from '../../domain/filter/event-filter';
import type { EventStore } from '../../domain/store/event-store';
import type { ExportReport, LeftOutKind } from './export-report';

export interface ExportInput {
  readonly head: ArchiveHead;
  /** In the order in which they are written. */
  readonly events: AsyncIterable<DiplomaticEvent>;
  /** Whether an event is among `events`. Absent where these are all events of the dataset: then it is no excerpt. */
  readonly includes?: (id: EventId) => boolean;
  /** Events of the dataset that nobody can write, whatever the filter. */
  readonly unread: number;
  /** Answers what else is asked of the events that `filter` leaves; these are `events`. */
  readonly store: EventStore;
  readonly filter: EventFilter;
  /** The texts that have come, and what became of the quotations in them. */
  readonly evidence: {
    readonly texts: SourceTexts;
    readonly statuses: ReadonlyMap<QuotationId, EvidenceStatus>;
  };
  /** BCP 47 tag of the language in which the reader has texts for people, e.g. "zh". */
  readonly language: string;
  readonly exportedAt: Date;
  /** Whether the links below are addresses; else they only name, as "urn:readout:…" does, and lead nowhere. */
  readonly opensAnywhere: boolean;
  /** Whole address of the view that is open, e.g. "https://example.org/readout/?v=1&dataset=china-us-2021". */
  readonly link: string;
  /** Whole address that opens the event. */
  readonly linkToEvent: (id: EventId) => string;
  /** Whole address that opens the quotation at an event that it is quoted for. */
  readonly linkToQuotation: (id: QuotationId, event: EventId) => string;
  readonly words: ExportWords;
}

/** How many events the filter leaves of how many that could be read, and how many could not. */
interface Told {
  readonly matching: number;
  readonly total: number;
  readonly unread: number;
}

/** What the interface says, in the reader's language. */
export interface ExportWords {
  /** "meeting" */
  readonly kind: (kind: EventKind) => string;
  /** "proposed" */
  readonly standing: (standing: Standing) => string;
  /** The whole date, and what of it is stated and what inferred: "Dated: …; printed “On the 16th”; inferred: year". */
  readonly dated: (event: Pick<DiplomaticEvent, 'when' | 'claims' | 'noEvidenceYet'>) => string;
  /** "inferred: day, time of day" */
  readonly inferred: (parts: readonly DatePart[]) => string;
  /** Who says so, and through whose hands the words went: "said by Sullivan; written by Guo Yuandan (inferred)". */
  readonly attribution: (hops: readonly Hop[], source: Source | undefined) => string;
  /** How much of the dataset is told: "5 of 21 events. Filter: kind: Call." */
  readonly extent: (told: Told) => string;
  /** "Without a date, so not in it: 3 events." */
  readonly leftOut: (kind: LeftOutKind, count: number) => string;
  /** "inferred from outside knowledge: …" */
  readonly inference: (inference: Inference) => string;
  /** Of an event that was at some time in the days that a calendar shows, or on one of them: "date uncertain". */
  readonly uncertainDate: string;
  /** Of one whose end in a calendar is only the day up to which it is known to last: "not ended". */
  readonly notEnded: string;
  /** Of one for which nobody has quoted words so far: "no evidence yet". */
  readonly noEvidenceYet: string;
}

/** Its result tells how many events it has written, and what it has left out. A picture comes as bytes. */
export type ExportWriter = (input: ExportInput) => AsyncGenerator<string | Blob, ExportReport>;

/** The dataset's version; of an excerpt with the build metadata of SemVer that say so: "1.2.0+excerpt". */
export function exportedVersion({ head, includes }: Pick<ExportInput, 'head' | 'includes'>): string {
  const [, build] = head.version.split('+');
  if (includes === undefined || build?.split('.').includes('excerpt')) return head.version;
  return `${head.version}${build === undefined ? '+' : '.'}excerpt`;
}

/** The words of a map in the reader's language, without their tag. */
export function wordsIn(map: LanguageMap, { language }: Pick<ExportInput, 'language'>): string {
  return writtenText(map, language).text;
}

/** Names the dataset wherever it is served: "urn:readout:china-us-2021". */
export function datasetUrn(id: DatasetId): string {
  return `urn:readout:${id}`;
}

export function sourceUrn(dataset: DatasetId, id: SourceId): string {
  return `${datasetUrn(dataset)}:source:${id}`;
}

/** How much of its dataset the file tells, in words. */
export async function extentInWords({ store, filter, unread, words }: ExportInput): Promise<string> {
  return words.extent({ ...(await store.counts(filter)).value, unread });
}
