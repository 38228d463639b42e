/** The languages that the interface speaks, and which of them suits a reader. */

export const INTERFACE_LANGUAGES = ['en', 'zh'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Each language in its own words, so that who cannot read the other finds it, and its BCP 47 tag. */
export const LANGUAGE_NAMES: Readonly<
  Record<InterfaceLanguage, { readonly name: string; readonly tag: string }>
> = {
  en: { name: 'English', tag: 'en' },
  zh: { name: '中文', tag: 'zh-Hans' },
};

/** The one that stands for all others: its catalogue is part of the first screen. */
export const FALLBACK_LANGUAGE = 'en' satisfies InterfaceLanguage;

export function isInterfaceLanguage(text: string): text is InterfaceLanguage {
  return (INTERFACE_LANGUAGES as readonly string[]).includes(text);
}

/** The first of the reader’s languages that the interface speaks. `tags` are BCP 47, e.g. `navigator.languages`. */
export function preferredLanguage(tags: readonly string[]): InterfaceLanguage {
  const primaries = tags.map((tag) => tag.split('-')[0]?.toLowerCase() ?? '');
  return primaries.find(isInterfaceLanguage) ?? FALLBACK_LANGUAGE;
}
