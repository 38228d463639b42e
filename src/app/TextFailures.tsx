/** Source texts that could not be fetched: what, and the way to try again. The events are shown all the same. */
import { useEvidence } from '../state/evidence';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { t } from '../words/translate';

export function TextFailures() {
  const { failures, retry } = useEvidence();
  if (failures.size === 0) return null;
  return (
    <div className="text-failures" role="alert">
      <p>
        <strong>{t('source.failed')}</strong> {t('source.failedHelp')}{' '}
        {[...failures.values()].map(({ message }) => (
          <code key={message}>{message} </code>
        ))}
      </p>
      <Button look="outlined" onClick={retry}>
        <Icon name="retry" />
        {t('failure.retry')}
      </Button>
    </div>
  );
}
