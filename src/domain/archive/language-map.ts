/** Text for people, by language: `{ en: 'China', zh: '中国' }`. Keys are BCP 47 tags, at least one is present. */
import { balanced } from '../../base/turning-signs';

export type LanguageMap = Readonly<Record<string, string>>;

/** Whether `Intl` can work in it: a well-formed BCP 47 tag, e.g. "en" or "zh-Hant". */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A text together with the language it is in, so that markup can carry `lang`. */
export interface LocalText {
  readonly text: string;
  /** BCP 47 tag, e.g. "en". */
  readonly language: string;
}

/**
 * The text of a map in the language that serves the reader best: the exact tag, else the same primary
 * language ("zh" for "zh-Hant"), else English, else whatever the map has first. Never undefined for a
 * map that passed validation; an empty map gives an empty text.
 */
export function writtenText(map: LanguageMap, language: string): LocalText {
  const primary = language.split('-')[0] ?? language;
  const keys = Object.keys(map);
  const key =
    keys.find((k) => k === language) ??
    keys.find((k) => k.split('-')[0] === primary) ??
    keys.find((k) => k.split('-')[0] === 'en') ??
    keys[0];
  if (key === undefined) return { text: '', language };
  return { text: map[key] ?? '', language: key };
}

/** The same for the page, where it must end all that it isolates; what is saved or cited is as it was written. */
export function localText(map: LanguageMap, language: string): LocalText {
  const { text, language: own } = writtenText(map, language);
  return { text: balanced(text), language: own };
}
