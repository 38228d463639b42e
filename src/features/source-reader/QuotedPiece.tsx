/** The pieces that a paragraph is split into at every boundary of a passage. */
import { useEffect, useRef } from 'react';
import type { QuotationId } from '../../domain/archive/ids';
import { useView } from '../../state/view-context';
import { scrollToMiddle } from '../../ui/scroll-within';
import { coverageOfPiece, type Passage } from './passages';

interface QuotedPieceProps {
  readonly text: string;
  readonly ids: readonly QuotationId[];
  /** The passages of these ids. */
  readonly covering: readonly Passage[];
  readonly isChosen: boolean;
  /** The first piece of the chosen passage: this is where the reader is taken. */
  readonly isCurrent: boolean;
}

/** One piece of the text: marked where it bears something, underlined where it is spoiled. */
export function QuotedPiece({ text, ids, covering, isChosen, isCurrent }: QuotedPieceProps) {
  const mark = useRef<HTMLElement>(null);
  const choices = useView(({ quotationChoices }) => quotationChoices);
  // biome-ignore lint/correctness/useExhaustiveDependencies: choosing the same passage again must lead to it again
  useEffect(() => {
    if (!isCurrent || mark.current === null) return;
    scrollToMiddle(mark.current);
    mark.current.focus({ preventScroll: true });
  }, [isCurrent, choices]);

  const kind = coverageOfPiece(covering);
  const isUnreadable = covering.some(({ defect }) => defect?.gravity === 'unreadable');
  const isSpoiled = covering.some(({ defect }) => defect !== undefined);
  const classes = [
    ...(kind === 'supporting' || isChosen ? ['quoted-piece'] : []),
    ...(isSpoiled ? ['defect-words'] : []),
  ];
  const Element = kind === 'supporting' || isChosen ? 'mark' : 'span';
  return (
    <Element
      ref={mark}
      className={classes.join(' ') || undefined}
      data-quotation-id={ids.join(' ')}
      data-coverage={kind}
      data-gravity={isUnreadable ? 'unreadable' : undefined}
      data-chosen={isChosen}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={isCurrent ? -1 : undefined}
    >
      {text}
    </Element>
  );
}

/** Words of no quotation; blanks and points between passages are no words. */
export function PlainPiece({ text }: { readonly text: string }) {
  return /[\p{L}\p{N}]/u.test(text) ? <span data-coverage="passed-over">{text}</span> : text;
}
