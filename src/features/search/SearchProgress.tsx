/** How far the search of a large dataset is prepared, for a reader who has typed already. */
import { useSyncExternalStore } from 'react';
import type { Watched } from '../../base/watched';
import type { SearchNews } from '../../domain/search/search-news';
import { useLoadNews } from '../../state/open-dataset';
import { numberWords } from '../../words/numbers';
import { t } from '../../words/translate';
import './search-progress.css';

interface SearchProgressProps {
  /** Heard here alone, so that what changes often draws nothing but itself. */
  readonly news: Watched<SearchNews>;
}

export function SearchProgress({ news: watched }: SearchProgressProps) {
  const news = useSyncExternalStore(watched.subscribe, watched.current, watched.current);
  const loading = useLoadNews();
  const isWaiting = news.stage === 'waiting' && loading !== undefined;
  const [done, total] = isWaiting ? [loading.read, loading.total] : [news.indexed, news.total];
  const numbers = { done: numberWords(done), total: numberWords(total) };
  const words = wordsOf();
  return (
    <div className="palette__message">
      <p className="figures">{words}</p>
      {total > 0 && news.stage !== 'joining' && (
        <progress className="search-progress" aria-label={words} max={total} value={done} />
      )}
      {total > 0 && news.stage === 'joining' && <progress className="search-progress" aria-label={words} />}
    </div>
  );

  function wordsOf(): string {
    // Of a small dataset it is there before anything could be counted.
    if (total === 0) return t('search.building');
    if (isWaiting) return t('search.waiting', numbers);
    return t(news.stage === 'joining' ? 'search.joining' : 'search.indexing', numbers);
  }
}
