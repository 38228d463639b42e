/** One source: through whose hands it came, whether its text is here, and on what ground. */
import { localText } from '../../domain/archive/language-map';
import type { Source } from '../../domain/archive/source';
import { LocalTexts } from '../../ui/LocalTexts';
import { hopWords } from '../../words/attribution-words';
import { ownWords } from '../../words/message-pieces';
import { interfaceLanguage, t } from '../../words/translate';

export function AboutSource({ source }: { readonly source: Source }) {
  const [title, rights] = [source.title, source.rights].map((map) => localText(map, interfaceLanguage()));
  const isStored = Object.keys(source.texts).length > 0;
  return (
    <li>
      <p className="dataset-about__source" lang={title?.language}>
        {title?.text}
      </p>
      <p className="dataset-about__aside">
        <LocalTexts
          texts={source.provenance.flatMap((hop, index) => [
            ...(index === 0 ? [] : ownWords(' › ')),
            ...hopWords(hop).pieces,
          ])}
        />
      </p>
      <p className="dataset-about__aside">
        {t(
          isStored
            ? source.coverage === 'whole'
              ? 'about.readWhole'
              : 'about.readInPart'
            : 'about.notStored',
        )}{' '}
        <span lang={rights?.language}>{rights?.text}</span>
      </p>
    </li>
  );
}
