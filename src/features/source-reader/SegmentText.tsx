/** One stored segment: its paragraphs, or why they are not here. */
import { useMemo } from 'react';
import type { QuotationId } from '../../domain/archive/ids';
import type { NormalText } from '../../domain/evidence/normal-text';
import { useEvidence } from '../../state/evidence';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { t } from '../../words/translate';
import { beginningOf, isPassage, type Passage, shownParagraphs } from './passages';
import { QuotedParagraph } from './QuotedParagraph';

interface SegmentTextProps {
  /** Undefined while it is on its way, or where it failed or is not stored. */
  readonly text: NormalText | undefined;
  readonly failure: Error | undefined;
  readonly isStored: boolean;
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly passages: readonly Passage[];
  readonly chosen: QuotationId;
}

export function SegmentText({ text, failure, isStored, language, passages, chosen }: SegmentTextProps) {
  const { retry } = useEvidence();
  const paragraphs = useMemo(
    () => (text === undefined ? [] : shownParagraphs(text, passages)),
    [text, passages],
  );
  const beginning = useMemo(() => beginningOf(chosen, paragraphs), [chosen, paragraphs]);
  if (!isStored) return <p className="source-reader__help">{t('source.notStored')}</p>;
  if (failure) {
    return (
      <Notice
        role="alert"
        title={t('source.failed')}
        actions={
          <Button look="outlined" onClick={retry}>
            <Icon name="retry" />
            {t('failure.retry')}
          </Button>
        }
      >
        <p>
          <code lang="en">{failure.message}</code>
        </p>
        <p>{t('source.failedHelp')}</p>
      </Notice>
    );
  }
  if (text === undefined) return <p role="status">{t('source.loading')}</p>;

  return paragraphs.map((shown) => {
    const isChosenHere = shown.passages.some((passage) => isPassage(passage, chosen));
    return (
      <QuotedParagraph
        key={shown.paragraph.number}
        shown={shown}
        language={language}
        chosen={isChosenHere ? chosen : undefined}
        chosenStart={isChosenHere ? beginning : undefined}
      />
    );
  });
}
