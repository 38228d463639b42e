/** A text that is too long for its place, cut where a word ends. */

/** At most `max` letters and an ellipsis. A text without spaces, as in Chinese, is cut between any two letters. */
export function shortened(text: string, max: number): string {
  const letters = [...text];
  if (letters.length <= max) return text;
  const cut = letters.slice(0, max).join('');
  const atWord = /^(.+)\s/su.exec(`${cut}${letters[max] ?? ''}`)?.[1] ?? cut;
  // A last word that is half the text is no word of ours: better cut in it than lose it.
  const kept = atWord.length * 2 < cut.length ? cut : atWord;
  return `${kept.replace(/[\s,;:.–—-]+$/u, '')}…`;
}
