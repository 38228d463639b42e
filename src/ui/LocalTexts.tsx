/** A line made of texts in several languages, each of which says its own. */

export interface TextInLanguage {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
}

export function LocalTexts({ texts }: { readonly texts: readonly TextInLanguage[] }) {
  return texts.map(({ text, language }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a line has no id; its place in the line is its identity
    <span key={index} lang={language}>
      {text}
    </span>
  ));
}
