/** An event that a passage supports: the way back to it from the text. */
import { laneOfEvent } from '../../domain/actors/lanes';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { QuotationId } from '../../domain/archive/ids';
import { localText } from '../../domain/archive/language-map';
import { hueOfLane, lineOfStanding, shapeOfKind } from '../../domain/marks/appearance';
import { useOpenDataset } from '../../state/open-dataset';
import { useView, useViewActions } from '../../state/view-context';
import { Glyph } from '../../ui/Glyph';
import { interfaceLanguage } from '../../words/translate';

interface MarginEventProps {
  readonly event: DiplomaticEvent;
  /** The passage that is chosen with it. */
  readonly quotation: QuotationId;
}

export function MarginEvent({ event, quotation }: MarginEventProps) {
  const { archive, tree } = useOpenDataset();
  const { selectQuotation } = useViewActions();
  const isOpen = useView(({ view }) => view.event === event.id);
  const title = localText(event.shortTitle ?? event.title, interfaceLanguage());
  return (
    <li>
      <button
        type="button"
        className="margin-event"
        data-hue={hueOfLane(laneOfEvent(event, tree), archive.sides)}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => selectQuotation(quotation, event.id)}
      >
        <Glyph shape={shapeOfKind(event.kind)} line={lineOfStanding(event.standing)} />
        <span lang={title.language}>{title.text}</span>
      </button>
    </li>
  );
}
