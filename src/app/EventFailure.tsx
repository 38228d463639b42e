/** The event could not be shown: said in its place, with the ways to try again and to go back. */
import { reloadPage } from '../state/address-sync';
import { useViewActions } from '../state/view-context';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { t } from '../words/translate';

export function EventFailure() {
  const { closeEvent } = useViewActions();
  return (
    <section className="pane page__opening" aria-label={t('region.event')} data-pane="event">
      <Notice
        role="alert"
        title={t('event.failed')}
        actions={
          <>
            <Button look="outlined" onClick={reloadPage}>
              <Icon name="retry" />
              {t('failure.reload')}
            </Button>
            <Button look="outlined" onClick={closeEvent}>
              {t('event.close')}
            </Button>
          </>
        }
      >
        <p>{t('event.failedHelp')}</p>
      </Notice>
    </section>
  );
}
