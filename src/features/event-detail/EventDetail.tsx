/** One event, argued: its dates, the words that bear it and who says so, and what of it is stated or inferred. */
import type { ReactNode } from 'react';
import { laneOfEvent } from '../../domain/actors/lanes';
import type { DiplomaticEvent } from '../../domain/archive/event';
import { localText } from '../../domain/archive/language-map';
import { hueOfLane } from '../../domain/marks/appearance';
import { isMainClaim } from '../../domain/store/event-rows';
import { useOpenDataset } from '../../state/open-dataset';
import { useViewActions } from '../../state/view-context';
import { IS_ONE_FILE } from '../../state/view-state';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Pane } from '../../ui/Pane';
import { useFocusFallback } from '../../ui/use-focus-fallback';
import { interfaceLanguage, t } from '../../words/translate';
import { BasisLegend } from './BasisLegend';
import { CopyLink } from './CopyLink';
import { DateProperty } from './DateProperty';
import { EventClaims } from './EventClaims';
import { EventDates } from './EventDates';
import { EventKicker } from './EventKicker';
import { HiddenByFilter } from './HiddenByFilter';
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
          <EventKicker event={event} />
          <Button
            aria-label={t('cite.ofEvent')}
            title={t('cite.ofEvent')}
            onClick={() => openOverlay('cite')}
          >
            <Icon name="cite" />
          </Button>
          {!IS_ONE_FILE && (
            <Button
              aria-label={t('embed.ofEvent')}
              title={t('embed.ofEvent')}
              onClick={() => openOverlay('embed')}
            >
              <Icon name="embed" />
            </Button>
          )}
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
        <EventClaims event={event} claims={event.claims.filter(isMainClaim)} />
        {!event.noEvidenceYet && <BasisLegend />}
        <dl className="event-detail__properties">
          <OccurrenceProperty event={event} />
          <DateProperty event={event} />
          <PlaceProperty event={event} />
          <ParticipationList key={event.id} event={event} />
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
