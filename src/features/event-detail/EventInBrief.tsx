/** An event for a page of others: what it is, its dates and what they rest on, its words with who says so, and the sources that they stand in. */
import { laneOfEvent } from '../../domain/actors/lanes';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { QuotationId } from '../../domain/archive/ids';
import { localText } from '../../domain/archive/language-map';
import { hueOfLane } from '../../domain/marks/appearance';
import { isMainClaim } from '../../domain/store/event-rows';
import { useOpenDataset } from '../../state/open-dataset';
import { LocalTexts } from '../../ui/LocalTexts';
import { sourceReference } from '../../words/source-reference';
import { interfaceLanguage, t } from '../../words/translate';
import { DateProperty } from './DateProperty';
import { EventClaims } from './EventClaims';
import { EventDates } from './EventDates';
import { EventKicker } from './EventKicker';
import './event-detail.css';

interface EventInBriefProps {
  readonly event: DiplomaticEvent;
  /** Only what these words bear is shown; all, where none are chosen or they bear no claim of their own. */
  readonly quotation: QuotationId | null;
}

export function EventInBrief({ event, quotation }: EventInBriefProps) {
  const { archive, tree, sources } = useOpenDataset();
  const title = localText(event.title, interfaceLanguage());
  const main = event.claims.filter(isMainClaim);
  const borne = main.filter(({ evidence }) => evidence.some(({ id }) => id === quotation));
  const claims = borne.length > 0 ? borne : main;
  const quoted = [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)))];
  return (
    <article className="event-detail" data-hue={hueOfLane(laneOfEvent(event, tree), archive.sides)}>
      <EventKicker event={event} />
      <h2 className="event-detail__title" lang={title.language}>
        {title.text}
      </h2>
      <EventDates when={event.when} />
      <EventClaims event={event} claims={claims} />
      {/* A date without its grounds would pass for what the source says. */}
      <dl className="event-detail__properties">
        <DateProperty event={event} />
      </dl>
      <section className="event-detail__sources" aria-label={t('event.sources')}>
        {quoted
          .flatMap((id) => sources.get(id) ?? [])
          .map((source) => (
            <p key={source.id}>
              <LocalTexts texts={sourceReference(source)} />
            </p>
          ))}
      </section>
    </article>
  );
}
