/** A dataset of the library of which the record is damaged: what is left of its files can be saved, and it can be removed. */
import { type RefObject, useState } from 'react';
import { deviceLibrary } from '../../data/library/device-library';
import type { LibraryId } from '../../data/library/library-entry';
import type { LibraryFailure } from '../../data/library/library-failure';
import { Button } from '../../ui/Button';
import { useFocusHeir } from '../../ui/use-focus-heir';
import { t } from '../../words/translate';
import { LibraryFailed } from './LibraryFailed';
import { saveFiles } from './save-entry';

interface DamagedItemProps {
  readonly id: LibraryId;
  /** Has the focus when this is gone. */
  readonly heir: RefObject<HTMLElement | null>;
}

export function DamagedItem({ id, heir }: DamagedItemProps) {
  const item = useFocusHeir<HTMLLIElement>(heir);
  const [failure, setFailure] = useState<LibraryFailure>();
  const run = async (what: 'save' | 'remove') => {
    const library = await deviceLibrary();
    const done = !library.ok
      ? library
      : what === 'save'
        ? await saveFiles(library.value, id, id)
        : await library.value.remove(id);
    setFailure(done.ok ? undefined : done.error);
  };
  return (
    <li ref={item} className="library__item">
      <p>{t('library.damaged', { id })}</p>
      <p className="library__actions">
        <Button aria-label={`${t('library.export')}: ${id}`} onClick={() => void run('save')}>
          {t('library.export')}
        </Button>
        <Button aria-label={`${t('library.remove')}: ${id}`} onClick={() => void run('remove')}>
          {t('library.remove')}
        </Button>
      </p>
      {failure && <LibraryFailed failure={failure} />}
    </li>
  );
}
