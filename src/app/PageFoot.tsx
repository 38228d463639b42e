/** About the dataset: what it is, in which version, whose words it quotes, and how many of them were found. */
import { balanced } from '../base/turning-signs';
import { localText } from '../domain/archive/language-map';
import { useEvidence } from '../state/evidence';
import { useOpenDataset } from '../state/open-dataset';
import { interfaceLanguage, t } from '../words/translate';

export function PageFoot() {
  const { archive } = useOpenDataset();
  const { counted } = useEvidence();
  const [summary, rights] = [archive.summary, archive.rightsNote].map((map) =>
    localText(map, interfaceLanguage()),
  );
  return (
    <footer className="page-foot">
      <h2 className="section-label">{t('app.about')}</h2>
      <p lang={summary?.language}>{summary?.text}</p>
      <p className="figures">
        {t('dataset.version', { version: archive.version })} ·{' '}
        <span lang="">{balanced(archive.licence)}</span> ·{' '}
        {counted
          ? t('status.checked', { count: counted.found, total: counted.total })
          : t('status.checkedWhenOpened')}
      </p>
      <p lang={rights?.language}>{rights?.text}</p>
    </footer>
  );
}
