/** The name of the app and of the dataset that is open, and the tools of the page. */
import { localText } from '../../domain/archive/language-map';
import { useOpenDataset } from '../../state/open-dataset';
import { dayWords } from '../../words/calendar-words';
import { interfaceLanguage, t } from '../../words/translate';
import { PageTools } from './PageTools';
import './page-head.css';

export function PageHead() {
  const { archive } = useOpenDataset();
  const title = localText(archive.title, interfaceLanguage());
  return (
    <header className="page-head">
      <p className="page-head__name">{t('app.name')}</p>
      <h1 className="page-head__title" lang={title.language}>
        {title.text}
      </h1>
      <p className="page-head__facts">
        {t('dataset.sources', { count: archive.sources.length })},{' '}
        {t('dataset.asOf', { day: dayWords(archive.asOf, 'plain') })}
      </p>
      <PageTools />
    </header>
  );
}
