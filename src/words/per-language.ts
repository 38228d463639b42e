/** What is costly to make and depends on the language that is spoken: made once for each. */
import type { InterfaceLanguage } from './languages';
import { interfaceLanguage } from './translate';

/** What `Intl` is asked for. English days stand before months, as in its international form. */
const LOCALES: Readonly<Record<InterfaceLanguage, string>> = { en: 'en-GB', zh: 'zh-CN' };

/** A function that gives `make(locale)` of the language that is spoken now. */
export function perLanguage<T>(make: (locale: string) => T): () => T {
  const made = new Map<InterfaceLanguage, T>();
  return () => {
    const language = interfaceLanguage();
    const known = made.get(language) ?? make(LOCALES[language]);
    made.set(language, known);
    return known;
  };
}
