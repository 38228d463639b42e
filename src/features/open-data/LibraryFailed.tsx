/** Why the library on this device could not do what it was asked, and what to do. */
import type { LibraryFailure } from '../../data/library/library-failure';
import { t } from '../../words/translate';

export function LibraryFailed({ failure }: { readonly failure: LibraryFailure }) {
  return (
    <div role="alert">
      <p>{t('library.failed')}</p>
      <p lang="en">
        {failure.message}; {failure.remedy}.
      </p>
    </div>
  );
}
