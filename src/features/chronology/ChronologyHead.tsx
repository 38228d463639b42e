/** What this is: the dataset, in which order, how many of its events, and by which filter. */
import { localText } from '../../domain/archive/language-map';
import { extentWords } from '../../words/extent-words';
import { interfaceLanguage, t } from '../../words/translate';
import type { ChronologyFrame } from './chronology-facts';
import { Local } from './Local';

export function ChronologyHead({ facts }: { readonly facts: ChronologyFrame }) {
  const { archive, tree, matching, total, unread = 0, filter, order, notice } = facts;
  const title = localText(archive.title, interfaceLanguage());
  return (
    <header className="chronology__head">
      {notice !== undefined && <p className="chronology__notice">{notice}</p>}
      <p className="chronology__running">
        <strong>{t('app.name')}</strong>{' '}
        <span>
          {t('chronology.name')}
          {t('join.comma')}
          {t(order === 'time' ? 'chronology.byTime' : 'chronology.byText')}
        </span>
      </p>
      <h1 className="chronology__title" lang={title.language}>
        {title.text}
      </h1>
      <p className="chronology__summary">
        <Local map={archive.summary} />
      </p>
      <p className="chronology__filter">
        {extentWords({ matching, total, unread }, filter, tree, archive.sources)}
      </p>
      <p className="chronology__help">{t('chronology.intro')}</p>
    </header>
  );
}
