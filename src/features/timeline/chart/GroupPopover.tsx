/** The list of a group's events, at its mark: each opens its event, and where zooming parts them it is offered. */

import { useQuery } from '@tanstack/react-query';
import type { EventId } from '../../../domain/archive/ids';
import { localText } from '../../../domain/archive/language-map';
import { lineOfStanding, shapeOfKind } from '../../../domain/marks/appearance';
import type { Mark } from '../../../domain/marks/mark';
import type { EventRow } from '../../../domain/store/event-store';
import { useOpenDataset } from '../../../state/open-dataset';
import { useEventFilter, useView } from '../../../state/view-context';
import { Button } from '../../../ui/Button';
import { Glyph } from '../../../ui/Glyph';
import { PopoverPanel } from '../../../ui/PopoverPanel';
import { dateHeading } from '../../../words/event-dates';
import { inSequence } from '../../../words/joining';
import { numberWords } from '../../../words/numbers';
import { interfaceLanguage, t } from '../../../words/translate';
import { markHue, markRange } from './mark-words';
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
  const { count } = mark;
  // Where zooming parts nothing, the list is the only way to them all.
  const listed = useListed(mark, onZoom ? MAX_LISTED : Math.max(count, MAX_LISTED));
  return (
    <PopoverPanel
      name={`${t('group.events', { number: numberWords(count) })} · ${markRange(mark, archive)}`}
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
            <p className="group-list__more">
              {t('group.more', { number: numberWords(count - listed.length) })}
            </p>
          )}
          <Button look="outlined" onClick={onZoom}>
            {t('group.zoom')}
          </Button>
        </div>
      )}
    </PopoverPanel>
  );
}

/** The first of its events: told with the mark, or asked for now. */
function useListed({ events, bundles }: Mark, limit: number): readonly EventRow[] {
  const { queries } = useOpenDataset();
  const filter = useEventFilter();
  const chosen = useView(({ view }) => view.event);
  const told = bundles.flatMap(({ rows }) => rows);
  const keys = bundles.flatMap(({ key }) => key ?? []);
  const asked = queries.bundled({ filter, chosen, keys, offset: 0, limit });
  const { data } = useQuery({ ...asked, enabled: keys.length > 0 });
  return (events.length > 0 ? events : [...told, ...(data?.value ?? [])]).slice(0, limit);
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
