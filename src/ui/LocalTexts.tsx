/** A line made of texts in several languages, each of which says its own. */

export interface TextInLanguage {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** As the names of newspapers are. */
  readonly isItalic?: true;
}

export function LocalTexts({ texts }: { readonly texts: readonly TextInLanguage[] }) {
  return texts.map(({ text, language, isItalic }, index) => {
    const Run = isItalic ? 'i' : 'span';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a line has no id; its place in the line is its identity
      <Run key={index} lang={language}>
        {text}
      </Run>
    );
  });
}
