/** What is cited: the quotation that is open, else the event, with its sources and its link. */
import { useQuery } from '@tanstack/react-query';
import type { Cited } from '../../data/cite/csl-json';
import type { ArchiveHead } from '../../domain/archive/archive';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Hop, Quotation } from '../../domain/archive/evidence';
import type { EventId, QuotationId, SourceId } from '../../domain/archive/ids';
import type { Source } from '../../domain/archive/source';
import { textKeyFrom } from '../../domain/evidence/evidence-status';
import { originsOfEvent } from '../../domain/evidence/origins';
import { paragraphsFromText } from '../../domain/evidence/paragraphs';
import { attributionOf } from '../../domain/evidence/quotations';
import { useEvidence } from '../../state/evidence';
import { useOpenDataset } from '../../state/open-dataset';
import { publishedLinks } from '../../state/published-links';
import { useView } from '../../state/view-context';
import { interfaceLanguage } from '../../words/translate';

export type CitedThing = { readonly cited: Cited } & (
  | {
      readonly is: 'quotation';
      readonly quotation: Quotation;
      readonly source: Source;
      readonly attribution: readonly Hop[];
      readonly paragraph?: number;
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
  const paragraph = useParagraph(quotation);
  const links = publishedLinks(dataset, archive.id);
  const about = { archive, language: interfaceLanguage() };
  if (quotation !== undefined) {
    const source = sources.get(quotation.source);
    if (source === undefined || quoting === undefined) return undefined;
    return {
      ...{ is: 'quotation', quotation, source, attribution: attributionOf(quotation.id, quoting.value) },
      ...(paragraph !== undefined && { paragraph }),
      cited: {
        ...about,
        sources: [source],
        quotation,
        link: links.toQuotation(quotation.id, eventId),
      },
    };
  }
  const event = quotationId === null ? opened?.value : undefined;
  if (event === undefined) return undefined;
  const quoted = originsOfEvent(event, sources).flatMap((origin) => origin.sources);
  return { is: 'event', event, archive, cited: { ...about, sources: quoted, link: links.toEvent(event.id) } };
}

/** Number of the paragraph in which the words stand; undefined where their text is not there. */
function useParagraph(quotation: Quotation | undefined): number | undefined {
  const { texts, statuses } = useEvidence();
  const status = quotation && statuses.get(quotation.id);
  if (quotation?.segment !== 'body' || status?.status !== 'anchored') return undefined;
  const text = texts.get(textKeyFrom(quotation.source, quotation.segment));
  const found =
    text && paragraphsFromText(text).find(({ start, end }) => start <= status.start && status.start < end);
  return found?.number;
}
