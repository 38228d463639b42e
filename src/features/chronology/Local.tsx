/** A text of the dataset in the reader's language, or the nearest it has, marked with the one it is in. */
import { type LanguageMap, localText } from '../../domain/archive/language-map';
import { interfaceLanguage } from '../../words/translate';

export function Local({ map }: { readonly map: LanguageMap }) {
  const { text, language } = localText(map, interfaceLanguage());
  return <span lang={language}>{text}</span>;
}
