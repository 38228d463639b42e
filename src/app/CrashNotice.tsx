/** A fault of the app itself; the address still holds the reader's view. */

import { reloadPage } from '../state/address-sync';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../words/translate';

export function CrashNotice() {
  return (
    <main className="page-message">
      <Notice
        role="alert"
        isPageTitle
        title={t('failure.crash')}
        actions={
          <Button look="primary" onClick={reloadPage}>
            {t('failure.reload')}
          </Button>
        }
      >
        <p>{t('failure.crashHelp')}</p>
      </Notice>
    </main>
  );
}
