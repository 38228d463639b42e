/** Of the texts of one result those that answer best, with the parts that are shown as found. */
import type { LocalText } from '../archive/language-map';
import type { FoundText } from './event-search';
import { CLOSENESS, type Closeness, matchText } from './match-text';
import { nearRanges } from './spelling';

export interface MatchedTexts<Text extends LocalText> {
  readonly closeness: Closeness;
  /** At least one: those that answer best. */
  readonly found: readonly FoundText[];
  /** The first of them. */
  readonly best: Text;
}

/** Undefined where none of them answers. */
export function matchedTexts<Text extends LocalText>(
  texts: readonly Text[],
  query: string,
  isNear: boolean,
): MatchedTexts<Text> | undefined {
  const matches = texts.flatMap((of) => {
    const match = isNear ? nearMatch(of.text, query) : matchText(of.text, query);
    return match === undefined ? [] : [{ of, ...match }];
  });
  const closeness = Math.min(...matches.map((match) => match.closeness)) as Closeness;
  const nearest = matches.filter((match) => match.closeness === closeness);
  const [best] = nearest;
  if (best === undefined) return undefined;
  const found = nearest.map(({ of, ranges }) => ({ text: of.text, language: of.language, ranges }));
  return { closeness, found, best: best.of };
}

function nearMatch(text: string, query: string) {
  const ranges = nearRanges(text, query);
  return ranges && { closeness: CLOSENESS.near, ranges };
}
