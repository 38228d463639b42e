/** A paragraph of the source: plain words, quoted words in marks, and beside it the events they are quoted for. */
import { type MouseEvent, useEffect, useRef } from 'react';
import { laneOfEvent } from '../../domain/actors/lanes';
import type { QuotationId } from '../../domain/archive/ids';
import { localText } from '../../domain/archive/language-map';
import { hueOfLane, lineOfStanding, shapeOfKind } from '../../domain/marks/appearance';
import { useOpenDataset } from '../../state/open-dataset';
import { useView, useViewActions } from '../../state/view-context';
import { Glyph } from '../../ui/Glyph';
import { scrollToMiddle } from '../../ui/scroll-within';
import { INTERFACE_LANGUAGE, t } from '../../words/translate';
import { innermostPassage, type Passage, type ShownParagraph } from './passages';

interface QuotedParagraphProps {
  readonly shown: ShownParagraph;
  readonly language: string;
  readonly passages: readonly Passage[];
  readonly chosen: QuotationId;
  /** Where the chosen passage begins in this segment, if it is in it. */
  readonly chosenStart: number | undefined;
}

export function QuotedParagraph({ shown, language, passages, chosen, chosenStart }: QuotedParagraphProps) {
  const { selectQuotation } = useViewActions();
  const { paragraph, pieces, quotedFor } = shown;

  /** The margin has the same way for keyboards; a click on the words is the short one for a pointer. */
  const onClick = (event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest('mark') : null;
    if (mark === null || !window.getSelection()?.isCollapsed) return;
    const ids = (mark.dataset.quotationId ?? '').split(' ') as readonly string[] as readonly QuotationId[];
    const passage = innermostPassage(ids, passages);
    if (passage?.event) selectQuotation(passage.id, passage.event.id);
  };

  return (
    <div className="quoted-paragraph">
      <span className="quoted-paragraph__number figures" aria-hidden="true">
        {paragraph.number}
      </span>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons in the margin do the same for keyboards */}
      <p className="quoted-paragraph__text" lang={language} onClick={onClick}>
        {pieces.map(({ start, text, ids }) =>
          ids.length === 0 ? (
            text
          ) : (
            <QuotedPiece
              key={start}
              text={text}
              ids={ids}
              isChosen={ids.includes(chosen)}
              isCurrent={ids.includes(chosen) && start === chosenStart}
            />
          ),
        )}
      </p>
      {quotedFor.length > 0 && (
        <ul className="quoted-paragraph__margin" aria-label={t('source.quotedFor')}>
          {quotedFor.map(({ event, quotation }) => (
            <MarginEvent key={event.id} event={event} quotation={quotation} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface QuotedPieceProps {
  readonly text: string;
  readonly ids: readonly QuotationId[];
  readonly isChosen: boolean;
  /** The first piece of the chosen passage: this is where the reader is taken. */
  readonly isCurrent: boolean;
}

function QuotedPiece({ text, ids, isChosen, isCurrent }: QuotedPieceProps) {
  const mark = useRef<HTMLElement>(null);
  const choices = useView(({ quotationChoices }) => quotationChoices);
  // biome-ignore lint/correctness/useExhaustiveDependencies: choosing the same passage again must lead to it again
  useEffect(() => {
    if (!isCurrent || mark.current === null) return;
    scrollToMiddle(mark.current);
    mark.current.focus({ preventScroll: true });
  }, [isCurrent, choices]);
  return (
    <mark
      ref={mark}
      className="quoted-piece"
      data-quotation-id={ids.join(' ')}
      data-chosen={isChosen}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={isCurrent ? -1 : undefined}
    >
      {text}
    </mark>
  );
}

function MarginEvent({ event, quotation }: ShownParagraph['quotedFor'][number]) {
  const { archive, tree } = useOpenDataset();
  const { selectQuotation } = useViewActions();
  const isOpen = useView(({ view }) => view.event === event.id);
  const title = localText(event.shortTitle ?? event.title, INTERFACE_LANGUAGE);
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
