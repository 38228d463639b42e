/** What is cited: the quotation that is open, else the event, with its sources and its link. */
import { useQuery } from '@tanstack/react-query';
import type { Cited, CitedEvent } from '../../data/cite/csl-json';
import type { ArchiveHead } from '../../domain/archive/archive';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Hop, Quotation } from '../../domain/archive/evidence';
import type { EventId, QuotationId, SourceId } from '../../domain/archive/ids';
import type { Source } from '../../domain/archive/source';
import { isDirectSpeech } from '../../domain/evidence/direct-speech';
import { textKeyFrom } from '../../domain/evidence/evidence-status';
import { originsOfEvent } from '../../domain/evidence/origins';
import { paragraphsFromText } from '../../domain/evidence/paragraphs';
import { attributionOf, quotationsOfEvent } from '../../domain/evidence/quotations';
import { useEvidence } from '../../state/evidence';
import { useOpenDataset } from '../../state/open-dataset';
import { publishedLinks } from '../../state/published-links';
import { useView } from '../../state/view-context';
import { citedDateWords } from '../../words/cited-date';
import { interfaceLanguage } from '../../words/translate';

export type CitedThing = { readonly cited: Cited } & (
  | {
      readonly is: 'quotation';
      readonly quotation: Quotation;
      readonly source: Source;
      readonly attribution: readonly Hop[];
      readonly paragraph?: number;
      /** Whether the words stand in quotation marks; absent where their text is not there. */
      readonly isDirect?: boolean;
    }
  | { readonly is: 'event'; readonly event: DiplomaticEvent; readonly archive: ArchiveHead }
);

/** Undefined while it is on its way, and where nothing is open. */
export function useCited(): CitedThing | undefined {
  const { archive, queries, sources } = useOpenDataset();
  const { dataset, event: eventId, quotation: quotationId } = useView(({ view }) => view);
  const { data: known } = useQuery({
    ...queries.quotation(quotationId ?? ('' as QuotationId)),
    enabled: quotationId !== null,
  });
  const quotation = quotationId === null ? undefined : known?.value?.quotation;
  const { data: quoting } = useQuery({
    ...queries.quoting(quotation?.source ?? ('' as SourceId)),
    enabled: quotation !== undefined,
  });
  const { data: opened } = useQuery({
    ...queries.event(eventId ?? ('' as EventId)),
    enabled: eventId !== null && quotationId === null,
  });
  const place = usePlace(quotation);
  const links = publishedLinks(dataset, archive.id);
  const about = { archive, language: interfaceLanguage() };
  if (quotation !== undefined) {
    const source = sources.get(quotation.source);
    if (source === undefined || quoting === undefined) return undefined;
    const event = eventOf(quotation.id, quoting.value, eventId);
    return {
      ...{ is: 'quotation', quotation, source, attribution: attributionOf(quotation.id, quoting.value) },
      ...place,
      cited: {
        ...about,
        sources: [source],
        quotation,
        ...(event && { event: citedEvent(event, archive) }),
        link: links.toQuotation(quotation.id, eventId),
      },
    };
  }
  const event = quotationId === null ? opened?.value : undefined;
  if (event === undefined) return undefined;
  const quoted = originsOfEvent(event, sources).flatMap((origin) => origin.sources);
  return {
    is: 'event',
    event,
    archive,
    cited: { ...about, sources: quoted, event: citedEvent(event, archive), link: links.toEvent(event.id) },
  };
}

/** Of which event the words tell: the one that is open, where they bear a claim of it. */
function eventOf(
  quotation: QuotationId,
  quoting: readonly DiplomaticEvent[],
  open: EventId | null,
): DiplomaticEvent | undefined {
  const telling = quoting.filter((event) =>
    quotationsOfEvent(event).some((each) => each.quotation.id === quotation),
  );
  return telling.find(({ id }) => id === open) ?? telling[0];
}

function citedEvent(event: DiplomaticEvent, archive: ArchiveHead): CitedEvent {
  return { id: event.id, title: event.title, date: citedDateWords(event.when, archive) };
}

/** How the words stand in their text; nothing where it is not there. */
function usePlace(quotation: Quotation | undefined): {
  readonly paragraph?: number;
  readonly isDirect?: boolean;
} {
  const { texts, statuses } = useEvidence();
  const status = quotation && statuses.get(quotation.id);
  if (quotation === undefined || status?.status !== 'anchored') return {};
  const text = texts.get(textKeyFrom(quotation.source, quotation.segment));
  if (text === undefined) return {};
  const isDirect = isDirectSpeech(text, status.start);
  if (quotation.segment !== 'body') return { isDirect };
  const found = paragraphsFromText(text).find(
    ({ start, end }) => start <= status.start && status.start < end,
  );
  return { isDirect, ...(found && { paragraph: found.number }) };
}
