/** The code that shows an event did not come: said in its place, with the way to try again. */
import { reloadPage } from '../state/address-sync';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { t } from '../words/translate';

export function EventFailure() {
  return (
    <div className="pane page__opening" data-pane="Event">
      <Notice
        role="alert"
        title={t('event.failed')}
        actions={
          <Button look="outlined" onClick={reloadPage}>
            <Icon name="retry" />
            {t('failure.reload')}
          </Button>
        }
      />
    </div>
  );
}
