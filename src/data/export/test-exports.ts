/** For tests of the exports, though no test itself: archives to write, what the caller hands in, and hostile texts. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Archive } from '../../domain/archive/archive';
import { partsThatAre } from '../../domain/archive/date-parts';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Claim } from '../../domain/archive/evidence';
import type { ClaimId, EventId, QuotationId } from '../../domain/archive/ids';
import { NO_FILTER } from '../../domain/filter/event-filter';
import { createMemoryStore } from '../../domain/store/memory-store';
import { parseDataset } from '../dataset/parse-dataset';
import type { ExportInput, ExportWriter } from './export-input';
import type { ExportReport } from './export-report';

export const SHIPPED = 'public/datasets/china-us-2021/dataset.json';
export const NEUTRAL = 'e2e/datasets/neutral/dataset.json';

export function archiveIn(file: string): Archive {
  const { archive, problems } = parseDataset(readFileSync(file, 'utf8'), file);
  if (archive === undefined || problems.length > 0) throw new Error(`${file} is not sound`);
  return archive;
}

/** With the whole archive for its head, as the page holds a small one. */
export function inputOf(archive: Archive): ExportInput {
  const link = `https://example.org/readout/?v=1&dataset=${archive.id}`;
  return {
    head: archive,
    events: oneByOne(archive.events),
    unread: 0,
    store: createMemoryStore(archive),
    filter: NO_FILTER,
    evidence: { texts: new Map(), statuses: new Map() },
    language: 'en',
    exportedAt: new Date('2026-01-02T03:04:05.678Z'),
    opensAnywhere: true,
    link,
    linkToEvent: (id) => `${link}&event=${id}`,
    linkToQuotation: (id, event) => `${link}&event=${event}&quotation=${id}`,
    words: {
      kind: (kind) => kind,
      standing: (standing) => standing,
      dated: ({ when }) =>
        (['stated', 'inferred'] as const).map((is) => `${is}: ${partsThatAre(is, when)}`).join('; '),
      inferred: (parts) => `inferred: ${parts}`,
      attribution: (hops, source) =>
        [...hops, ...(source?.provenance ?? [])]
          .map(({ act, name, inference }) => `${act} ${name.en}${inference ? ' (inferred)' : ''}`)
          .join('; '),
      inference: ({ reason }) => `inferred: ${reason.en}`,
      extent: ({ matching, total, unread }) => `${matching} of ${total}, ${unread} unread`,
      leftOut: (kind, count) => `${kind}: ${count}`,
      uncertainDate: 'date uncertain',
      notEnded: 'not ended',
      noEvidenceYet: 'no evidence yet',
    },
  };
}

/** What a filter leaves that keeps only these events. */
export function excerptOf(archive: Archive, kept: ReadonlySet<EventId>): ExportInput {
  const events = archive.events.filter(({ id }) => kept.has(id));
  return { ...inputOf({ ...archive, events }), includes: (id) => kept.has(id) };
}

async function* oneByOne(events: readonly DiplomaticEvent[]): AsyncGenerator<DiplomaticEvent> {
  yield* events;
}

/** The file as it is stored, in UTF-8, and the writer's report. */
export async function fileOf(
  writer: ExportWriter,
  input: ExportInput,
): Promise<{ readonly text: string; readonly report: ExportReport }> {
  const pieces = writer(input);
  let text = '';
  let step = await pieces.next();
  while (!step.done) {
    text += typeof step.value === 'string' ? step.value : await step.value.text();
    step = await pieces.next();
  }
  return { text: asStored(text), report: step.value };
}

/** In UTF-8 half a letter becomes a sign that stands for what cannot be read. A mark for the order of bytes is kept. */
export function asStored(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

/** The signs of every format, markup, what turns the direction of writing, NUL, halves of letters, what runs in a spreadsheet. */
const PARTS = [
  ...['<b onclick="alert(1)">', '</script>', '<!--', ']]>', '&amp;', '\\', '\\n', '"', "'", ',', ';', ':'],
  ...['\r', '\n', '\r\n', '\t', '\0', '\u001b', '\u0085', '\u2028', '\u202e', '\ufeff', '\u200d'],
  ...['\ud800', '\udc00', '👩‍🚀', '会晤', 'é', ' ', '=1+1', '+1', '-1', '@SUM(A1)', '＝1', 'END:VEVENT', '…'],
];

export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'binary', maxLength: 5 })), {
        minLength: 1,
        maxLength: 12,
      })
      .map((parts) => parts.join(''))
      .filter((text) => text !== ''),
  },
  { weight: 1, arbitrary: fc.constantFrom(...PARTS).map((part) => part.repeat(100_000 / part.length)) },
);

const neutral = archiveIn(NEUTRAL);

/** A small dataset that is sound, with the text wherever people write: as titles, names, notes and quoted words. */
export function archiveWithText(text: string): Archive {
  const words = { en: text };
  const { guidedReading: _, ...archive } = neutral;
  return {
    ...archive,
    ...{ title: words, summary: words, rightsNote: words, licence: text, curators: [text] },
    ...{ outsideReferences: [], conflicts: [] },
    actors: archive.actors.map((actor) => ({ ...actor, name: words })),
    sources: archive.sources.map((source) => ({ ...source, title: words, rights: words, defects: [] })),
    events: archive.events.slice(0, 3).map((event, index) => eventWithText(event, text, index)),
  };
}

function eventWithText({ when, ...event }: DiplomaticEvent, text: string, index: number): DiplomaticEvent {
  const { printed: _, ...dated } = when;
  const words = { en: text };
  const [participation] = event.participations;
  const claim = (target: Claim['target']): Claim => ({
    id: `${target}-${index}` as ClaimId,
    target,
    modality: 'asserted',
    gloss: words,
    evidence: event.claims.slice(0, 1).flatMap(({ evidence: [quotation] }) => {
      const id = `${target}-${index}` as QuotationId;
      return quotation ? [{ ...quotation, id, exact: text, prefix: text, suffix: '' }] : [];
    }),
    attribution: [],
    ...(target === 'participation' && participation && { participation: participation.id }),
  });
  return {
    ...event,
    title: words,
    when: { ...dated, note: words },
    where: { place: words },
    participations: participation ? [{ ...participation, printed: text }] : [],
    claims: (['occurrence', 'date', 'place', 'participation'] as const).map(claim),
    relations: [],
  };
}
