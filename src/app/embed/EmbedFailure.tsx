/** Nothing can be shown in the frame: what, why, and the ways to go on. */
import { useEffect } from 'react';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { t } from '../../words/translate';
import { markReady } from '../ready';
import { OpenInReadout } from './OpenInReadout';

interface EmbedFailureProps {
  readonly title: string;
  /** Nothing else stands in the frame. */
  readonly isPageTitle?: boolean;
  /** What to do about it, in the reader's language. */
  readonly help?: string;
  /** What the program says, in English. */
  readonly cause?: string | undefined;
  readonly onRetry?: () => void;
}

export function EmbedFailure({ title, isPageTitle = false, help, cause, onRetry }: EmbedFailureProps) {
  useEffect(markReady, []);
  return (
    <Notice
      role="alert"
      isPageTitle={isPageTitle}
      title={title}
      actions={
        <>
          {onRetry && (
            <Button look="outlined" onClick={onRetry}>
              <Icon name="retry" />
              {t('failure.retry')}
            </Button>
          )}
          <OpenInReadout />
        </>
      }
    >
      {help && <p>{help}</p>}
      {cause && (
        <p>
          <code lang="en">{cause}</code>
        </p>
      )}
    </Notice>
  );
}
