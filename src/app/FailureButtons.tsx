/** The ways out where a dataset cannot be shown: to try again, where that may help, and to open another. */
import { useViewActions } from '../state/view-context';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { t } from '../words/translate';

/** `onRetry` is absent where every try gives the same, as with a file that was brought. */
export function FailureButtons({ onRetry }: { readonly onRetry?: (() => void) | undefined }) {
  const { openOverlay } = useViewActions();
  return (
    <>
      {onRetry && (
        <Button look="outlined" onClick={onRetry}>
          <Icon name="retry" />
          {t('failure.retry')}
        </Button>
      )}
      <Button look="outlined" onClick={() => openOverlay('open')}>
        {t('failure.openFile')}
      </Button>
    </>
  );
}
