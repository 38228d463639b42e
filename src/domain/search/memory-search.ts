/** The search in memory: MiniSearch finds what may answer, our own comparing decides how well and where. */
import MiniSearch from 'minisearch';
import type { Archive } from '../archive/archive';
import type { EventSearch, FoundText, QuotationResult, SearchResult, TextResult } from './event-search';
import { CLOSENESS, type Closeness, matchText, rangesOfTerms } from './match-text';
import { datedEventFrom, searchDates } from './search-dates';
import { type SearchText, searchedFrom } from './search-texts';
import { indexTermsOf, looserQuery, queryTermsOf } from './words';

/** So many texts are indexed between two breaths of the page: a few milliseconds. */
const CHUNK = 100;
/** No more texts than this are compared for one query. */
const MAX_COMPARED = 2000;
/** Shorter words are spelt like too many others. */
const MIN_MISSPELT = 4;

/** Resolves when all is indexed; the page can be used meanwhile. */
export async function createMemorySearch(archive: Archive): Promise<EventSearch> {
  const { events, texts } = searchedFrom(archive);
  const dated = events.map((event) => datedEventFrom(event, archive));
  const index = new MiniSearch<SearchText>({
    fields: ['text'],
    tokenize: (text) => [...indexTermsOf(text)],
    // They are folded already.
    processTerm: (term) => term,
    searchOptions: { tokenize: (text) => [...queryTermsOf(text)], combineWith: 'AND', prefix: isPrefixed },
  });
  await index.addAllAsync(texts, { chunkSize: CHUNK });

  const candidates = (query: string, isLoose: boolean) =>
    index.search(query, isLoose ? { fuzzy: misspellings } : {}).slice(0, MAX_COMPARED);
  const exact = (query: string) =>
    candidates(query, false).flatMap(({ id }) => {
      const text = texts[id];
      const match = text && matchText(text.text, query);
      return match ? [{ text, ...match }] : [];
    });
  /** Quotations are found by their words or not at all. */
  const near = (query: string) =>
    candidates(query, true).flatMap(({ id, match }) => {
      const text = texts[id];
      if (text === undefined || text.subject.group === 'words') return [];
      const ranges = rangesOfTerms(text.text, new Set(Object.keys(match)));
      return [{ text, closeness: CLOSENESS.near, ranges }];
    });

  return {
    size: {
      events: events.length,
      actors: archive.actors.length,
      quotations: new Set(texts.flatMap(({ subject, key }) => (subject.group === 'words' ? [key] : []))).size,
    },
    search(query, limit) {
      const byDate = searchDates(query, dated, archive);
      let byWords = exact(query);
      // Only where nothing is as it was typed is anything else tried.
      if (byWords.length === 0 && byDate.length === 0) byWords = exact(looserQuery(query));
      if (byWords.length === 0 && byDate.length === 0) byWords = near(query);
      return limited([...byDate, ...resultsFrom(byWords)], limit);
    },
  };
}

/** Letters of a script without spaces are whole as they are. */
function isPrefixed(term: string): boolean {
  return /^[^\p{Script=Han}]*$/u.test(term);
}

/** How many letters may be others. A number is what it is. */
function misspellings(term: string): number | false {
  if (term.length < MIN_MISSPELT || /\d/.test(term) || !isPrefixed(term)) return false;
  return term.length < 2 * MIN_MISSPELT ? 1 : 2;
}

interface MatchedText {
  readonly text: SearchText;
  readonly closeness: Closeness;
  readonly ranges: FoundText['ranges'];
}

/** Texts of one key become one result, with those that answer best; the order is that of the best. */
function resultsFrom(matches: readonly MatchedText[]): readonly TextResult[] {
  const byKey = new Map<string, MatchedText[]>();
  for (const match of matches) byKey.set(match.text.key, [...(byKey.get(match.text.key) ?? []), match]);
  const results = [...byKey.values()].flatMap((ofKey) => {
    // Of two that answer equally well the first in the list: a title before its short form.
    const inOrder = ofKey.toSorted((a, b) => a.closeness - b.closeness || a.text.id - b.text.id);
    const [best] = inOrder;
    return best ? [resultFrom(best, inOrder)] : [];
  });
  return withoutRepeated(results).toSorted((a, b) => a.closeness - b.closeness);
}

function resultFrom({ text: { subject }, closeness }: MatchedText, all: readonly MatchedText[]): TextResult {
  const found = all
    .filter((match) => match.closeness === closeness)
    .map(({ text, ranges }) => ({ text: text.text, language: text.language, ranges }));
  if (subject.group !== 'words') return { ...subject, closeness, found };
  const { group, event, quotation } = subject;
  return { group, event, closeness, found, quotation: quotation.id, source: quotation.source };
}

/** Of words that are quoted twice for one event, once within others, the longer quotation says it all. */
function withoutRepeated(results: readonly TextResult[]): readonly TextResult[] {
  const longest = new Map<string, QuotationResult[]>();
  for (const result of results) {
    if (result.group !== 'words') continue;
    const key = `${result.event.id} ${result.source}`;
    const others = longest.get(key) ?? [];
    if (others.some((other) => wordsOfResult(other).includes(wordsOfResult(result)))) continue;
    const kept = others.filter((other) => !wordsOfResult(result).includes(wordsOfResult(other)));
    longest.set(key, [...kept, result]);
  }
  const kept: ReadonlySet<TextResult> = new Set([...longest.values()].flat());
  return results.filter((result) => result.group !== 'words' || kept.has(result));
}

function wordsOfResult({ found }: QuotationResult): string {
  return found[0]?.text ?? '';
}

/** At most so many of each group. */
function limited(results: readonly SearchResult[], limit: number) {
  const counts = new Map<string, number>();
  const value = results.filter(({ group }) => {
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    return count <= limit;
  });
  return { value, isComplete: value.length === results.length };
}
