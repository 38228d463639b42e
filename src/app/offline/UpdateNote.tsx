/** Says quietly that there is a new version. Nothing changes under a reader's eyes: it is taken when they say so. */
import '../../words/late';
import { useEffect, useState } from 'react';
import { reloadPage } from '../../state/address-sync';
import { Button } from '../../ui/Button';
import { t } from '../../words/translate';
import { followUpdates, type Update } from './follow-updates';
import './update-note.css';

export function UpdateNote() {
  const [update, setUpdate] = useState<Update | null>(null);
  useEffect(() => {
    const left = new AbortController();
    followUpdates(navigator.serviceWorker, `${import.meta.env.BASE_URL}sw.js`, {
      onUpdate: setUpdate,
      onTaken: reloadPage,
      signal: left.signal,
    }).catch(() => {});
    return () => left.abort();
  }, []);
  return (
    // Always there, so that what comes into it is read out.
    <div className="update-note" role="status">
      {update && (
        <>
          <p className="update-note__words">{t('update.ready')}</p>
          <Button look="outlined" onClick={() => update.take()}>
            {t('update.reload')}
          </Button>
          <Button onClick={() => setUpdate(null)}>{t('update.later')}</Button>
        </>
      )}
    </div>
  );
}
