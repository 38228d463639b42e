/** Each language of the interface in its own words, and their BCP 47 tag. */
import type { InterfaceLanguage } from '../../words/languages';

export const LANGUAGE_NAMES: Readonly<
  Record<InterfaceLanguage, { readonly name: string; readonly tag: string }>
> = {
  en: { name: 'English', tag: 'en' },
  zh: { name: '中文', tag: 'zh-Hans' },
};
