/** Whose words the frame shows, in which version, on what terms, and the way to all of it. */
import { balanced } from '../../base/turning-signs';
import { localText } from '../../domain/archive/language-map';
import type { EmbeddedPart } from '../../state/embed-address';
import { useOpenDataset } from '../../state/open-dataset';
import { interfaceLanguage, t } from '../../words/translate';
import { ImportNote } from './ImportNote';
import { OpenInReadout } from './OpenInReadout';

export function EmbedFoot({ show }: { readonly show: EmbeddedPart }) {
  const { archive } = useOpenDataset();
  const [title, rights] = [archive.title, archive.rightsNote].map((map) =>
    localText(map, interfaceLanguage()),
  );
  return (
    <footer className="embed-foot">
      <p className="embed-foot__dataset figures">
        <span className="embed-foot__title" lang={title?.language}>
          {title?.text}
        </span>{' '}
        {t('dataset.version', { version: archive.version })} ·{' '}
        <span lang="">{balanced(archive.licence)}</span>
      </p>
      <OpenInReadout />
      <ImportNote />
      {show !== 'event' && <p className="embed-foot__line">{t('embed.opens')}</p>}
      <p className="embed-foot__line" lang={rights?.language}>
        {rights?.text}
      </p>
    </footer>
  );
}
