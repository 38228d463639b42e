/** The pieces that a paragraph is split into at every boundary of a passage. */
import { type RefObject, useEffect, useRef } from 'react';
import { useView } from '../../state/view-context';
import { isFocusKept } from '../../ui/kept-focus';
import { scrollToMiddle } from '../../ui/scroll-within';
import { coverageOfPiece, type Passage } from './passages';

interface QuotedPieceProps {
  readonly text: string;
  /** The passages that it belongs to; at least one. */
  readonly covering: readonly Passage[];
  readonly isChosen: boolean;
  /** The first piece of the chosen passage: this is where the reader is taken. */
  readonly isCurrent: boolean;
}

/** One piece of the text: marked where it bears something, underlined where it is spoiled. */
export function QuotedPiece({ text, covering, isChosen, isCurrent }: QuotedPieceProps) {
  const element = useRef<HTMLElement>(null);
  // What is withheld leads nowhere and is no mark; its words are accounted for all the same.
  const shown = covering.filter(({ use }) => use !== 'withheld');
  const isEvidence = shown.some(({ use }) => use === 'claim' || use === 'provenance');
  const isUnreadable = covering.some(({ defect }) => defect?.gravity === 'unreadable');
  const isSpoiled = covering.some(({ defect }) => defect !== undefined);
  const isMarked = isEvidence || isChosen;
  const classes = [...(isMarked ? ['quoted-piece'] : []), ...(isSpoiled ? ['defect-words'] : [])];
  const Element = isMarked ? 'mark' : 'span';
  return (
    <Element
      ref={element}
      className={classes.join(' ') || undefined}
      data-quotation-id={shown.map(({ id }) => id).join(' ') || undefined}
      data-coverage={coverageOfPiece(covering)}
      data-gravity={isUnreadable ? 'unreadable' : undefined}
      data-leads-to-event={shown.some(({ event }) => event !== undefined) || undefined}
      data-chosen={isChosen}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={isCurrent ? -1 : undefined}
    >
      {text}
      {isCurrent && <TakeReaderTo element={element} />}
    </Element>
  );
}

/** Scrolls to the element and focuses it, unless the focus is kept elsewhere; again whenever its passage is chosen again. */
function TakeReaderTo({ element }: { readonly element: RefObject<HTMLElement | null> }) {
  const choices = useView(({ quotationChoices }) => quotationChoices);
  const openedAt = useView((state) => state.openedAt);
  // biome-ignore lint/correctness/useExhaustiveDependencies: choosing the same passage again must lead to it again
  useEffect(() => {
    if (element.current === null) return;
    scrollToMiddle(element.current);
    if (!isFocusKept(openedAt)) element.current.focus({ preventScroll: true });
  }, [element, choices]);
  return null;
}

/** Words of no quotation; blanks and points between passages are no words. */
export function PlainPiece({ text }: { readonly text: string }) {
  return /[\p{L}\p{N}]/u.test(text) ? <span data-coverage="passed-over">{text}</span> : text;
}
