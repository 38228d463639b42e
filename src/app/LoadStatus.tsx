/** How far a large dataset has been read, while it can be read in already; the way to leave it at that, and to try again. */
import { reloadPage } from '../state/address-sync';
import { useLoadNews, useOpenDataset } from '../state/open-dataset';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { numberWords } from '../words/numbers';
import { t } from '../words/translate';
import './load-status.css';

export function LoadStatus() {
  const { remote } = useOpenDataset().loaded;
  const news = useLoadNews();
  if (remote === undefined || news === undefined) return null;
  const { stage } = news;
  if (stage === 'complete' && news.read >= news.total) return null;
  const numbers = {
    read: numberWords(news.read),
    total: numberWords(news.total),
    shown: numberWords(news.shown),
  };
  if (stage === 'cancelled') {
    return (
      <p className="load-status figures" role="status">
        {t('load.cancelled', numbers)}
      </p>
    );
  }
  if (stage === 'complete') {
    return (
      <div className="load-status figures" role="alert">
        <span>{t('load.incomplete', numbers)}</span>
        {/* The address brings the view back, and what came before lies in the browser's cache. */}
        <Button look="outlined" onClick={reloadPage}>
          <Icon name="retry" />
          {t('failure.retry')}
        </Button>
      </div>
    );
  }
  const words = t(stage === 'checking' ? 'load.checking' : 'load.reading', numbers);
  return (
    <div className="load-status">
      {/* Told once: a number that grows would be read out without end. */}
      <span className="visually-hidden" role="status">
        {t('load.begun', { total: numbers.total })}
      </span>
      <span className="load-status__words figures">{words}</span>
      <progress className="load-status__progress" aria-label={words} max={news.total} value={news.read} />
      {stage === 'reading' && <Button onClick={remote.cancel}>{t('load.cancel')}</Button>}
    </div>
  );
}
