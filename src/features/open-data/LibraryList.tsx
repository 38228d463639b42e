/** What lies on this device: to be opened, renamed, copied, saved as a file, removed. */
import { useRef } from 'react';
import type { DatasetRef } from '../../data/dataset-ref';
import { numberWords } from '../../words/numbers';
import { t } from '../../words/translate';
import { DamagedItem } from './DamagedItem';
import { LibraryFailed } from './LibraryFailed';
import { LibraryItem } from './LibraryItem';
import { useListing } from './use-library';

export function LibraryList({ onOpen }: { readonly onOpen: (ref: DatasetRef) => void }) {
  const listing = useListing();
  const part = useRef<HTMLElement>(null);
  return (
    <section ref={part} className="open-data__part" aria-label={t('library.title')} tabIndex={-1}>
      <h2 className="section-label">{t('library.title')}</h2>
      {listing === undefined && <p>{t('library.loading')}</p>}
      {listing?.ok === false && <LibraryFailed failure={listing.error} />}
      {listing?.ok && (
        <>
          <ul className="library">
            {listing.value.entries.map((entry) => (
              <LibraryItem key={entry.id} entry={entry} onOpen={onOpen} heir={part} />
            ))}
            {listing.value.damaged.map((id) => (
              <DamagedItem key={id} id={id} heir={part} />
            ))}
          </ul>
          <p className="open-data__aside">
            {listing.value.entries.length === 0
              ? t('library.empty')
              : `${t('library.total', { size: numberWords(Math.ceil(listing.value.size / 1000)) })} ${t(
                  listing.value.space.isPersistent ? 'library.persistent' : 'library.notPersistent',
                )}`}
          </p>
        </>
      )}
    </section>
  );
}
