/** A paragraph of the source: plain words, quoted words in marks, and beside it the events they are quoted for. */
import type { MouseEvent } from 'react';
import type { QuotationId } from '../../domain/archive/ids';
import { useViewActions } from '../../state/view-context';
import { t } from '../../words/translate';
import { MarginEvent } from './MarginEvent';
import { ParagraphDefects } from './ParagraphDefects';
import { innermostPassage, type Passage, type ShownParagraph } from './passages';
import { PlainPiece, QuotedPiece } from './QuotedPiece';

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
  const { paragraph, pieces, quotedFor, defects } = shown;

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
            <PlainPiece key={start} text={text} />
          ) : (
            <QuotedPiece
              key={start}
              text={text}
              ids={ids}
              covering={passages.filter(({ id }) => ids.includes(id))}
              isChosen={ids.includes(chosen)}
              isCurrent={ids.includes(chosen) && start === chosenStart}
            />
          ),
        )}
      </p>
      {defects.length > 0 && <ParagraphDefects defects={defects} />}
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
