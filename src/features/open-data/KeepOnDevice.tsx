/** Puts what was brought into the library once it has been read, and says where that cannot be done. */
import '../../words/late';
import { useEffect, useState } from 'react';
import { heldDataset, keepHeld } from '../../data/library/device-library';
import { askToPersist } from '../../data/library/device-space';
import type { LibraryFailure } from '../../data/library/library-failure';
import { useOpenDataset } from '../../state/open-dataset';
import { useView } from '../../state/view-context';
import { Notice } from '../../ui/Notice';
import { tell } from '../../ui/tell';
import { t } from '../../words/translate';

export function KeepOnDevice() {
  const ref = useView(({ view }) => view.dataset);
  const id = ref.at === 'device' ? ref.id : undefined;
  const { archive, loaded } = useOpenDataset();
  const [failure, setFailure] = useState<LibraryFailure>();
  useEffect(() => {
    if (id === undefined || heldDataset(id) === undefined) return;
    const { title, version: datasetVersion } = archive;
    // Who leaves before it is kept would find nothing at this address.
    window.addEventListener('beforeunload', askToStay);
    void keepHeld(id, { title, datasetVersion, eventCount: loaded.eventCount }).then((kept) => {
      window.removeEventListener('beforeunload', askToStay);
      if (!kept.ok) {
        setFailure(kept.error);
        return;
      }
      tell(t('library.kept'));
      void askToPersist();
    });
    return () => window.removeEventListener('beforeunload', askToStay);
  }, [id, archive, loaded]);
  if (failure === undefined) return null;
  return (
    <Notice role="alert" title={t('library.notKept')}>
      <p lang="en">
        {failure.message}; {failure.remedy}.
      </p>
    </Notice>
  );
}

/** The browser asks, in words of its own. */
function askToStay(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
