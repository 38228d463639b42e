/** Source texts that could not be fetched: what, and the way to try again. The events are shown all the same. */
import { useEvidence } from '../state/evidence';
import { useOpenDataset } from '../state/open-dataset';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { t } from '../words/translate';

export function TextFailures() {
  const { home } = useOpenDataset().loaded;
  const { failures, checkFailure, retry } = useEvidence();
  const messages = [...failures.values(), ...(checkFailure ? [checkFailure] : [])].map(
    ({ message }) => message,
  );
  if (messages.length === 0) return null;
  return (
    <div className="text-failures" role="alert">
      <p>
        <strong>{t(failures.size > 0 ? 'source.failed' : 'failure.check')}</strong>{' '}
        {t(failures.size > 0 ? 'source.failedHelp' : 'failure.checkHelp')}{' '}
        {messages.map((message) => (
          <code key={message} lang="en">
            {message}{' '}
          </code>
        ))}
      </p>
      {/* What was not brought along is not there at the next try. */}
      {(home.is === 'folder' || checkFailure) && (
        <Button look="outlined" onClick={retry}>
          <Icon name="retry" />
          {t('failure.retry')}
        </Button>
      )}
    </div>
  );
}
