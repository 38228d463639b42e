/** The runs of a note: each a text in its language, some in italics. */
import { type LanguageMap, type LocalText, localText } from '../domain/archive/language-map';
import { interfaceLanguage } from './translate';

export interface NoteRun extends LocalText {
  /** The name of a newspaper or a site, where its script has italics. */
  readonly isItalic?: true;
}

/** Words of the dataset in the language that serves the reader best. */
export function named(name: LanguageMap): LocalText {
  return localText(name, interfaceLanguage());
}

export function italic(run: LocalText): NoteRun {
  return /^(zh|ja|ko)\b/.test(run.language) ? run : { ...run, isItalic: true };
}
