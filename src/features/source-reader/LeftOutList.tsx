/** What of the page is not stored, each part with its reason. */
import { localText } from '../../domain/archive/language-map';
import type { Source } from '../../domain/archive/source';
import { interfaceLanguage, t } from '../../words/translate';

export function LeftOutList({ source }: { readonly source: Source }) {
  if (source.leftOut.length === 0) return null;
  return (
    <details className="left-out">
      <summary className="section-label">
        {t('source.leftOut') + t('join.brackets', { words: source.leftOut.length })}
      </summary>
      <ul>
        {source.leftOut.map(({ what, reason }) => {
          const [words, why] = [what, reason].map((map) => localText(map, interfaceLanguage()));
          return (
            <li key={`${words?.text}${why?.text}`} className="left-out__item">
              <q lang={words?.language}>{words?.text}</q> <span lang={why?.language}>{why?.text}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
