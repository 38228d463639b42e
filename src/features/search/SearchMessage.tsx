/** What stands between field and list: how far the search is, that nothing was found and where, what to type. */
import type { Watched } from '../../base/watched';
import type { EventSearch } from '../../domain/search/event-search';
import type { SearchNews } from '../../domain/search/search-news';
import { useOpenDataset } from '../../state/open-dataset';
import { Button } from '../../ui/Button';
import { dayWords } from '../../words/calendar-words';
import { t } from '../../words/translate';
import { SearchProgress } from './SearchProgress';

interface SearchMessageProps {
  readonly query: string;
  readonly says: 'nothing' | 'near' | 'askDate' | 'building' | 'failed' | null;
  readonly search: EventSearch | undefined;
  readonly news: Watched<SearchNews>;
  readonly onClear: () => void;
  readonly onTryAgain: (() => void) | undefined;
}

export function SearchMessage({ query, says, search, news, onClear, onTryAgain }: SearchMessageProps) {
  const { archive } = useOpenDataset();
  switch (says) {
    case null:
      return null;
    case 'building':
      return <SearchProgress news={news} />;
    case 'failed':
      return (
        <div className="palette__message" role="alert">
          <p className="palette__message-title">{t('search.notPrepared')}</p>
          <p>{t('search.notPreparedHelp')}</p>
          {onTryAgain && (
            <p>
              <Button look="link" onClick={onTryAgain}>
                {t('search.tryAgain')}
              </Button>
            </p>
          )}
        </div>
      );
    case 'near':
      return <p className="palette__message">{t('search.near', { query })}</p>;
    case 'askDate': {
      const [day, month, year] = (['plain', 'monthYear', 'year'] as const).map((format) =>
        dayWords(archive.asOf, format),
      );
      return (
        <p className="palette__message">
          {t('search.askDate', { day: day ?? '', month: month ?? '', year: year ?? '' })}
        </p>
      );
    }
    case 'nothing':
      return (
        <div className="palette__message">
          <p className="palette__message-title">{t('search.nothing', { query })}</p>
          {search && <p>{t('search.lookedThrough', search.size)}</p>}
          <p>
            <Button look="link" onClick={onClear}>
              {t('search.clearAll')}
            </Button>
          </p>
        </div>
      );
  }
}
