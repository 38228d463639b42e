/** The search over the page, once it is asked for; and what was chosen in it, done when the page has the focus again. */
import { lazy, Suspense, useCallback, useEffect, useRef } from 'react';
import { reloadPage } from '../../state/address-sync';
import { useView, useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Notice } from '../../ui/Notice';
import { t } from '../../words/translate';
import { SEARCH_BUTTON } from './SearchButton';
import { loadSearch } from './search-chunk';
import './search-palette.css';

const SearchDesk = lazy(loadSearch);

/** Whether the last thing that was done was chosen here: another language makes the whole page anew, this too. */
let wasChosenHere = false;

export function SearchPalette() {
  const isOpen = useView(({ overlay }) => overlay === 'search');
  const { closeOverlay } = useViewActions();
  const chosen = useRef<(() => void) | null>(null);

  useEffect(() => {
    if (wasChosenHere) keepFocus();
    wasChosenHere = false;
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    return () => {
      // The dialog has given the focus back to what had it; what that was may be gone, or was nothing.
      keepFocus();
      // A pane that opens now remembers where the focus was, and gives it back in its turn.
      const act = chosen.current;
      chosen.current = null;
      wasChosenHere = act !== null;
      act?.();
    };
  }, [isOpen]);

  const leave = useCallback(
    (act?: () => void) => {
      chosen.current = act ?? null;
      closeOverlay();
    },
    [closeOverlay],
  );

  if (!isOpen) return null;
  return (
    <ErrorBoundary fallback={<SearchFailure onClose={closeOverlay} />}>
      <Suspense
        fallback={
          <p role="status" className="search-wait">
            {t('search.loading')}
          </p>
        }
      >
        <SearchDesk onLeave={leave} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** To the button of the search, where the focus is nowhere. */
function keepFocus(): void {
  const isLost = document.activeElement === null || document.activeElement === document.body;
  if (isLost) document.getElementById(SEARCH_BUTTON)?.focus({ preventScroll: true });
}

function SearchFailure({ onClose }: { readonly onClose: () => void }) {
  return (
    <div className="search-wait">
      <Notice
        role="alert"
        title={t('search.failed')}
        actions={
          <>
            <Button look="outlined" onClick={reloadPage}>
              {t('failure.reload')}
            </Button>
            <Button look="outlined" onClick={onClose}>
              {t('event.dismiss')}
            </Button>
          </>
        }
      >
        <p>{t('search.failedHelp')}</p>
      </Notice>
    </div>
  );
}
