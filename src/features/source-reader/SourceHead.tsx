/** What the source is and through whose hands it came. */
import type { ReactNode } from 'react';
import { localText } from '../../domain/archive/language-map';
import type { Source } from '../../domain/archive/source';
import { Chain } from '../../ui/Chain';
import { hopWords } from '../../words/attribution-words';
import { interfaceLanguage, t } from '../../words/translate';

interface SourceHeadProps {
  readonly source: Source;
  /** What is told of the text as a whole. */
  readonly children: ReactNode;
}

export function SourceHead({ source, children }: SourceHeadProps) {
  const title = localText(source.title, interfaceLanguage());
  const rights = localText(source.rights, interfaceLanguage());
  const areDatesMissing = source.provenance.every(({ date }) => date === undefined);
  const items = source.provenance.map(hopWords).map(({ pieces, inferredBecause }) => ({
    texts: pieces,
    ...(inferredBecause !== undefined && {
      note: { word: t('attribution.inferred'), reason: inferredBecause },
    }),
  }));
  return (
    <header className="source-head">
      <h2 className="source-head__title" lang={title.language}>
        {title.text}
      </h2>
      <Chain label={t('attribution.label')} items={items} />
      {areDatesMissing && <p className="source-reader__help">{t('source.datesNotStated')}</p>}
      <p className="source-reader__help" lang={rights.language}>
        {rights.text}
      </p>
      {source.url === undefined ? (
        <p className="source-reader__help">{t('citation.noAddress')}</p>
      ) : (
        <p className="source-reader__help">
          <a lang="" href={source.url} rel="noreferrer noopener" target="_blank">
            {source.url}
          </a>
        </p>
      )}
      {children}
    </header>
  );
}
