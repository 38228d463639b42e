/** How far the search of a large dataset is prepared, for a reader who has typed already. */
import type { SearchNews } from '../../domain/search/search-news';
import { useLoadNews } from '../../state/open-dataset';
import { numberWords } from '../../words/numbers';
import { t } from '../../words/translate';
import './search-progress.css';

export function SearchProgress({ news }: { readonly news: SearchNews }) {
  const loading = useLoadNews();
  const isWaiting = news.stage === 'waiting' && loading !== undefined;
  const [done, total] = isWaiting ? [loading.read, loading.total] : [news.indexed, news.total];
  const numbers = { done: numberWords(done), total: numberWords(total) };
  const words = wordsOf();
  return (
    <div className="palette__message">
      {/* Told once: a number that grows would be read out without end. */}
      <span className="visually-hidden" role="status">
        {t('search.preparing')}
      </span>
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
