/** One event, argued: its dates, the words that bear it and who says so, and what of it is stated or inferred. */
import type { ReactNode } from 'react';
import { laneOfEvent } from '../../domain/actors/lanes';
import type { DiplomaticEvent } from '../../domain/archive/event';
import { localText } from '../../domain/archive/language-map';
import { hueOfLane, lineOfStanding, shapeOfKind } from '../../domain/marks/appearance';
import { isMainClaim } from '../../domain/store/event-rows';
import { useOpenDataset } from '../../state/open-dataset';
import { useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { Glyph } from '../../ui/Glyph';
import { Icon } from '../../ui/Icon';
import { Pane } from '../../ui/Pane';
import { useFocusFallback } from '../../ui/use-focus-fallback';
import { interfaceLanguage, t } from '../../words/translate';
import { BasisLegend } from './BasisLegend';
import { ClaimWords } from './ClaimWords';
import { CopyLink } from './CopyLink';
import { DateProperty } from './DateProperty';
import { EventDates } from './EventDates';
import { EventDefects } from './EventDefects';
import { HiddenByFilter } from './HiddenByFilter';
import { NoEvidenceYet } from './NoEvidenceYet';
import { OccurrenceProperty } from './OccurrenceProperty';
import { OrderProperty } from './OrderProperty';
import { OriginsProperty } from './OriginsProperty';
import { OutsideRecord } from './OutsideRecord';
import { ParticipationList } from './ParticipationList';
import { PlaceProperty } from './PlaceProperty';
import { RelatedEvents } from './RelatedEvents';
import { ReportError } from './ReportError';
import { useFocusOnChange } from './use-focus-on-change';
import './event-detail.css';

interface EventDetailProps {
  readonly event: DiplomaticEvent;
  readonly isDialog: boolean;
  /** What is opened from here, and lies on top where both are sheets. */
  readonly over?: ReactNode;
}

export function EventDetail({ event, isDialog, over }: EventDetailProps) {
  const { archive, tree } = useOpenDataset();
  const { closeEvent, openOverlay } = useViewActions();
  const article = useFocusFallback<HTMLElement>();
  const heading = useFocusOnChange<HTMLHeadingElement>(event.id);
  const title = localText(event.title, interfaceLanguage());
  const channel = event.where?.channel;
  return (
    <Pane
      name={t('region.event')}
      place="event"
      isDialog={isDialog}
      initialFocus={heading}
      over={over}
      onClose={closeEvent}
    >
      <article
        ref={article}
        tabIndex={-1}
        className="event-detail"
        data-hue={hueOfLane(laneOfEvent(event, tree), archive.sides)}
      >
        <div className="top-bar event-detail__bar">
          <p className="event-detail__kicker">
            <Glyph shape={shapeOfKind(event.kind)} line={lineOfStanding(event.standing)} />
            {t(channel ? 'event.kickerBy' : 'event.kicker', {
              kind: t(`kind.${event.kind}`),
              standing: t(`standing.${event.standing}`),
              ...(channel && { channel: t(`channel.${channel}`) }),
            })}
          </p>
          <Button
            aria-label={t('cite.ofEvent')}
            title={t('cite.ofEvent')}
            onClick={() => openOverlay('cite')}
          >
            <Icon name="cite" />
          </Button>
          <CopyLink />
          <Button aria-label={t('event.close')} onClick={closeEvent}>
            <Icon name="close" />
          </Button>
        </div>
        <HiddenByFilter event={event} />
        <h2 ref={heading} tabIndex={-1} className="event-detail__title" lang={title.language}>
          {title.text}
        </h2>
        <EventDates when={event.when} />
        {event.noEvidenceYet && <NoEvidenceYet event={event} />}
        <section aria-label={t('event.claims')}>
          {event.claims.filter(isMainClaim).map((claim) => (
            <ClaimWords key={claim.id} claim={claim} event={event} />
          ))}
        </section>
        <EventDefects event={event} />
        {!event.noEvidenceYet && <BasisLegend />}
        <dl className="event-detail__properties">
          <OccurrenceProperty event={event} />
          <DateProperty event={event} />
          <PlaceProperty event={event} />
          <ParticipationList event={event} />
          <OriginsProperty event={event} />
          <OrderProperty event={event} />
        </dl>
        <RelatedEvents event={event} />
        <OutsideRecord event={event} />
        <ReportError event={event} />
      </article>
    </Pane>
  );
}
