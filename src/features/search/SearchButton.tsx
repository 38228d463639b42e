/** The way to the search, in the head of the page: it looks like the field that it opens. */
import { useViewActions } from '../../state/view-context';
import { Icon } from '../../ui/Icon';
import { t } from '../../words/translate';
import { prepareSearch } from './search-chunk';
import './search-button.css';

/** Where the focus goes when what had it is gone. */
export const SEARCH_BUTTON = 'search-button';

export function SearchButton() {
  const { openOverlay } = useViewActions();
  return (
    <button
      type="button"
      id={SEARCH_BUTTON}
      className="search-button"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => openOverlay('search')}
      onPointerEnter={prepareSearch}
      onFocus={prepareSearch}
    >
      <Icon name="search" />
      <span className="visually-hidden-below-860">{t('search.open')}</span>
      <span className="search-button__keys" aria-hidden="true">
        {isApple() ? '⌘ K' : 'Ctrl K'}
      </span>
    </button>
  );
}

/** Where the build draws the first screen there is no browser to ask. */
function isApple(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iP(hone|ad|od)/.test(navigator.platform);
}
