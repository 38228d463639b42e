/** The list of a group's events, at its mark: each opens its event, and where zooming parts them it is offered. */

import type { EventId } from '../../../domain/archive/ids';
import { localText } from '../../../domain/archive/language-map';
import { lineOfStanding, shapeOfKind } from '../../../domain/marks/appearance';
import type { Mark } from '../../../domain/marks/mark';
import type { EventRow } from '../../../domain/store/event-store';
import { useOpenDataset } from '../../../state/open-dataset';
import { Button } from '../../../ui/Button';
import { Glyph } from '../../../ui/Glyph';
import { PopoverPanel } from '../../../ui/PopoverPanel';
import { dateHeading } from '../../../words/event-dates';
import { inSequence } from '../../../words/joining';
import { interfaceLanguage, t } from '../../../words/translate';
import { markHue, markRange } from './chart-frame';
import './group-popover.css';

export interface OpenGroup {
  readonly mark: Mark;
  /** The mark's element, which gets the focus back. */
  readonly element: HTMLElement;
}

interface GroupPopoverProps {
  readonly group: OpenGroup;
  readonly onOpenEvent: (event: EventId) => void;
  /** Absent where zooming cannot part them. */
  readonly onZoom?: () => void;
  readonly onClose: (isDismissed: boolean) => void;
}

/** Past this many a list is no help: zooming is. */
const MAX_LISTED = 40;

export function GroupPopover({ group, onOpenEvent, onZoom, onClose }: GroupPopoverProps) {
  const { archive } = useOpenDataset();
  const { mark, element } = group;
  const count = mark.events.length;
  // Where zooming parts nothing, the list is the only way to them all.
  const listed = onZoom ? mark.events.slice(0, MAX_LISTED) : mark.events;
  return (
    <PopoverPanel
      name={`${t('group.events', { count })} · ${markRange(mark, archive)}`}
      anchor={element}
      closeLabel={t('group.close')}
      onClose={onClose}
    >
      <ul className="group-list" data-hue={markHue(mark, archive)}>
        {listed.map((event) => (
          <li key={event.id}>
            <GroupEvent event={event} onOpen={() => onOpenEvent(event.id)} />
          </li>
        ))}
      </ul>
      {onZoom && (
        <div className="group-list__foot">
          {count > listed.length && (
            <p className="group-list__more">{t('group.more', { count: count - listed.length })}</p>
          )}
          <Button look="outlined" onClick={onZoom}>
            {t('group.zoom')}
          </Button>
        </div>
      )}
    </PopoverPanel>
  );
}

function GroupEvent({ event, onOpen }: { readonly event: EventRow; readonly onOpen: () => void }) {
  const { archive } = useOpenDataset();
  const { day, place } = dateHeading(event.when, archive);
  const title = localText(event.title, interfaceLanguage());
  return (
    <button type="button" className="group-list__event" onClick={onOpen}>
      <Glyph shape={shapeOfKind(event.kind)} line={lineOfStanding(event.standing)} />
      <span className="group-list__words">
        <span className="group-list__kicker">
          {inSequence(day, place)}
          {' · '}
          {t(`standing.${event.standing}`)}
        </span>
        <span className="group-list__title" lang={title.language}>
          {title.text}
        </span>
      </span>
    </button>
  );
}
