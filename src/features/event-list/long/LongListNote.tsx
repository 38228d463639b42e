/** Above a long list: which part of it this is, and what the browser's own search cannot see. */
import type { ReactNode } from 'react';
import { useViewActions } from '../../../state/view-context';
import { Button } from '../../../ui/Button';
import { numberWords } from '../../../words/numbers';
import { t } from '../../../words/translate';
import type { ListedEvents } from './listed-events';

interface LongListNoteProps {
  readonly list: ListedEvents;
  readonly isAlone: boolean;
  readonly hasFailed: boolean;
  readonly onRetry: () => void;
  /** The choice between parts, where there are several. */
  readonly parts: ReactNode;
}

export function LongListNote({ list, isAlone, hasFailed, onRetry, parts }: LongListNoteProps) {
  const { openOverlay } = useViewActions();
  const count = list.matching;
  return (
    <div className="long-list__note">
      <p className="long-list__words">{t('longList.find')}</p>
      <Button
        look="link"
        aria-haspopup={isAlone ? undefined : 'dialog'}
        onClick={() => openOverlay('search')}
      >
        {t(isAlone ? 'longList.searchOutside' : 'longList.search')}
      </Button>
      {parts}
      {!list.isComplete && (
        <p className="long-list__words" role="status">
          {t('longList.soFar', { count, number: numberWords(count) })}
        </p>
      )}
      {hasFailed && (
        <>
          <p className="long-list__words" role="alert">
            {t('longList.failed')}
          </p>
          <Button look="link" onClick={onRetry}>
            {t('failure.retry')}
          </Button>
        </>
      )}
    </div>
  );
}
