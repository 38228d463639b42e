/** The card of a mark that is pointed at or focused: what there was no room for. */

import { useLayoutEffect, useRef } from 'react';
import { balanced } from '../../../base/turning-signs';
import { localText } from '../../../domain/archive/language-map';
import { lineOfStanding, shapeOfKind } from '../../../domain/marks/appearance';
import type { Mark } from '../../../domain/marks/mark';
import type { EventRow } from '../../../domain/store/event-store';
import { useOpenDataset } from '../../../state/open-dataset';
import { Glyph } from '../../../ui/Glyph';
import { dateHeading } from '../../../words/event-dates';
import { inSequence } from '../../../words/joining';
import { numberWords } from '../../../words/numbers';
import { interfaceLanguage, t } from '../../../words/translate';
import { markHue, markRange, titlesOf } from './mark-words';

export interface PointedMark {
  readonly mark: Mark;
  /** Of the mark's words, on the page. */
  readonly box: DOMRect;
}

const GAP = 10;
/** A card is a glance; the list of a group has them all. */
const MAX_EVENTS = 5;

export function MarkCard({ pointed }: { readonly pointed: PointedMark }) {
  const { archive } = useOpenDataset();
  const card = useRef<HTMLDivElement>(null);
  const { mark, box } = pointed;
  const more = mark.events.length - MAX_EVENTS;
  const isUntold = mark.events.length === 0;
  useLayoutEffect(() => {
    const element = card.current;
    if (element === null) return;
    const { width, height } = element.getBoundingClientRect();
    const left = Math.min(Math.max(box.left, GAP), window.innerWidth - width - GAP);
    const isRoomBelow = box.bottom + GAP + height < window.innerHeight;
    element.style.left = `${left}px`;
    element.style.top = `${isRoomBelow ? box.bottom + GAP : box.top - GAP - height}px`;
  }, [box]);
  return (
    // The mark's own name says the same to a screen reader.
    <div ref={card} className="mark-card" aria-hidden="true" data-hue={markHue(mark, archive)}>
      {mark.events.slice(0, MAX_EVENTS).map((event) => (
        <CardEvent key={event.id} event={event} isAlone={mark.count === 1} />
      ))}
      {isUntold && (
        <>
          <p className="mark-card__kicker figures">
            {t('group.events', { number: numberWords(mark.count) })} · {markRange(mark, archive)}
          </p>
          <p className="mark-card__title">{titlesOf(mark).full}</p>
        </>
      )}
      {mark.count > 1 && (
        <p className="mark-card__hint">
          {more > 0 && `${t('group.moreHere', { number: numberWords(more) })} · `}
          {t('group.hint')}
        </p>
      )}
    </div>
  );
}

function CardEvent({ event, isAlone }: { readonly event: EventRow; readonly isAlone: boolean }) {
  const { archive } = useOpenDataset();
  const { day, place } = dateHeading(event.when, archive);
  const title = localText(event.title, interfaceLanguage());
  return (
    <div className="mark-card__event">
      <p className="mark-card__kicker">
        <Glyph shape={shapeOfKind(event.kind)} line={lineOfStanding(event.standing)} />
        {inSequence(t(`kind.${event.kind}`), t(`standing.${event.standing}`))}
        {' · '}
        {inSequence(day, place)}
      </p>
      <p className="mark-card__title" lang={title.language}>
        {title.text}
      </p>
      {isAlone && event.lead && (
        <p className="mark-card__words">
          <q lang={event.lead.language}>{balanced(event.lead.exact)}</q>
        </p>
      )}
      {event.noEvidenceYet && <p className="mark-card__hint">{t('event.noEvidenceYet')}</p>}
    </div>
  );
}
