/** The name of the app and of the dataset that is open, and the way to what is told of it. */
import { lazy, Suspense } from 'react';
import { localText } from '../domain/archive/language-map';
<<<<<<< HEAD
import { SearchButton } from '../features/search';
=======
import { GuidedReadingButton } from '../features/guided-reading';
>>>>>>> story/story
import { useOpenDataset } from '../state/open-dataset';
import { useView, useViewActions } from '../state/view-context';
import { Button } from '../ui/Button';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Icon } from '../ui/Icon';
import { dayWords } from '../words/calendar-words';
import { inSequence } from '../words/joining';
import { interfaceLanguage, t } from '../words/translate';

/** Few readers ask, and the first screen does not wait for it. */
const DatasetAbout = lazy(() =>
  import('../features/dataset-about').then(({ DatasetAbout: about }) => ({ default: about })),
);

export function PageHead() {
  const { archive } = useOpenDataset();
  const overlay = useView((state) => state.overlay);
  const { openOverlay, closeOverlay } = useViewActions();
  const title = localText(archive.title, interfaceLanguage());
  return (
    <header className="page-head">
      <p className="page-head__name">{t('app.name')}</p>
      <h1 className="page-head__title" lang={title.language}>
        {title.text}
      </h1>
      <p className="page-head__facts">
        {inSequence(
          t('dataset.sources', { count: archive.sources.length }),
          t('dataset.asOf', { day: dayWords(archive.asOf, 'plain') }),
        )}
      </p>
      <span className="page-head__about">
<<<<<<< HEAD
        <SearchButton />
=======
        <GuidedReadingButton />
>>>>>>> story/story
        <Button onClick={() => openOverlay('about')} aria-haspopup="dialog">
          <Icon name="info" />
          {t('app.about')}
        </Button>
      </span>
      {overlay === 'about' && (
        <ErrorBoundary fallback={<p role="alert">{t('about.failed')}</p>}>
          <Suspense>
            <DatasetAbout onClose={closeOverlay} />
          </Suspense>
        </ErrorBoundary>
      )}
    </header>
  );
}
