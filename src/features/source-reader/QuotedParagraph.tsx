/** A paragraph of the source: plain words, quoted words in marks, and beside it the events they are quoted for. */
import { type MouseEvent, memo } from 'react';
import type { QuotationId } from '../../domain/archive/ids';
import { useViewActions } from '../../state/view-context';
import { t } from '../../words/translate';
import { MarginEvent } from './MarginEvent';
import { ParagraphDefects } from './ParagraphDefects';
import { innermostPassage, isPassage, type ShownParagraph } from './passages';
import { PlainPiece, QuotedPiece } from './QuotedPiece';

interface QuotedParagraphProps {
  readonly shown: ShownParagraph;
  readonly language: string;
  /** The chosen passage, if it has words here: of the many paragraphs only those that it touches are drawn anew. */
  readonly chosen: QuotationId | undefined;
  /** Where its first piece begins, here or in an earlier paragraph. */
  readonly chosenStart: number | undefined;
}

export const QuotedParagraph = memo(function QuotedParagraph({
  shown,
  language,
  chosen,
  chosenStart,
}: QuotedParagraphProps) {
  const { selectQuotation } = useViewActions();
  const { paragraph, pieces, passages, quotedFor, defects } = shown;

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
        {pieces.map(({ start, text, covering }) => {
          if (covering.length === 0) return <PlainPiece key={start} text={text} />;
          const isChosen = chosen !== undefined && covering.some((passage) => isPassage(passage, chosen));
          return (
            <QuotedPiece
              key={start}
              text={text}
              covering={covering}
              isChosen={isChosen}
              isCurrent={isChosen && start === chosenStart}
            />
          );
        })}
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
});
