/**
 * What the search must answer, reckoned plainly: every text is compared with the query, and weighed by the formula
 * itself. Nothing of the index is used. For archives of tests.
 */
import { actorsOfEvent } from '../actors/actor-filter';
import { createActorTree } from '../actors/actor-tree';
import { laneOfEvent } from '../actors/lanes';
import type { Actor } from '../archive/actor';
import type { Archive } from '../archive/archive';
import type { Quotation } from '../archive/evidence';
import type { ActorId, EventId } from '../archive/ids';
import type { LanguageMap } from '../archive/language-map';
import { quotationsOfEvent } from '../evidence/quotations';
import type { SearchedEvent, TextResult } from './event-search';
import { CLOSENESS, matchText, type TextMatch } from './match-text';
import { misspellings, nearRanges } from './spelling';
import { isUnspaced } from './word-borders';
import { indexTermsOf, looserQuery, queryTermsOf } from './words';

type TextSubject =
  | { readonly group: 'titles' | 'glosses'; readonly event: SearchedEvent }
  | { readonly group: 'words'; readonly event: SearchedEvent; readonly quotation: Quotation }
  | {
      readonly group: 'people';
      readonly actor: Actor;
      readonly isPrinted: boolean;
      readonly isInFilter: boolean;
      readonly event?: SearchedEvent;
    };

interface SearchText {
  /** Its place in the list. */
  readonly id: number;
  readonly text: string;
  readonly language: string;
  /** Texts of the same key are one result. */
  readonly key: string;
  readonly subject: TextSubject;
}

interface Searched {
  readonly events: readonly SearchedEvent[];
  readonly texts: readonly SearchText[];
}

function searchedFrom(archive: Archive): Searched {
  const tree = createActorTree(archive.actors, archive.sides);
  const languages = new Map(archive.sources.map(({ id, language }) => [id, language]));
  const events = archive.events.map((event): SearchedEvent => {
    const { id, title, kind, standing, when } = event;
    return { id, title, kind, standing, lane: laneOfEvent(event, tree), when };
  });
  const eventById = new Map(events.map((event) => [event.id, event]));
  const texts: SearchText[] = [];
  const add = (key: string, subject: TextSubject, text: string, language: string) =>
    texts.push({ id: texts.length, text, language, key: `${subject.group} ${key}`, subject });
  const addAll = (key: string, subject: TextSubject, map: LanguageMap | undefined) => {
    for (const [language, text] of Object.entries(map ?? {})) add(key, subject, text, language);
  };
  const addQuotation = (quotation: Quotation, id: EventId) => {
    const event = eventById.get(id);
    const language = languages.get(quotation.source) ?? 'und';
    if (event) add(quotation.id, { group: 'words', event, quotation }, quotation.exact, language);
  };

  for (const [at, event] of archive.events.entries()) {
    const searched = events[at];
    if (searched === undefined) continue;
    addAll(event.id, { group: 'titles', event: searched }, event.title);
    addAll(event.id, { group: 'titles', event: searched }, event.shortTitle);
    for (const { id, gloss } of event.claims) addAll(id, { group: 'glosses', event: searched }, gloss);
    for (const { quotation } of quotationsOfEvent(event)) addQuotation(quotation, event.id);
  }
  // Words that are spoiled are words of the source all the same.
  for (const { quotation, event } of archive.sources.flatMap(({ defects }) => defects)) {
    if (event !== undefined) addQuotation(quotation, event);
  }
  const inFilter = new Set(archive.events.flatMap((event) => [...actorsOfEvent(event, tree).concerned]));
  const names = namesByActor(archive);
  for (const actor of archive.actors) {
    const [event] = names.get(actor.id)?.events ?? [];
    const named = event && eventById.get(event);
    const subject = {
      group: 'people',
      actor,
      isPrinted: false,
      isInFilter: inFilter.has(actor.id),
      ...(named && { event: named }),
    } as const;
    addAll(actor.id, subject, actor.name);
    for (const printed of names.get(actor.id)?.printed ?? []) {
      add(actor.id, { ...subject, isPrinted: true }, printed, 'und');
    }
  }
  return { events, texts };
}

export interface ScannedResult {
  readonly result: TextResult;
  /** By what it stands before equally near ones; of equal weight the one that comes first. */
  readonly weight: number;
}

/** In the order of the texts. `hasDates`: whether the query found dates, so that nothing else than it is tried. */
export function scanTexts(archive: Archive, query: string, hasDates: boolean): readonly ScannedResult[] {
  const { texts } = searchedFrom(archive);
  const exact = (asked: string) => resultsFrom(texts, asked, ({ text }) => matchText(text, asked));
  const found = exact(query);
  if (found.length > 0 || hasDates) return found;
  const looser = exact(looserQuery(query));
  if (looser.length > 0) return looser;
  return resultsFrom(texts, query, ({ text, subject }) => {
    const ranges = subject.group === 'words' ? undefined : nearRanges(text, query);
    return ranges && { closeness: CLOSENESS.near, ranges };
  });
}

function resultsFrom(
  texts: readonly SearchText[],
  query: string,
  matchOf: (text: SearchText) => TextMatch | undefined,
): readonly ScannedResult[] {
  const weigh = weigherOf(texts, query);
  const matches = texts.flatMap((text) => {
    const match = matchOf(text);
    return match ? [{ text, ...match, weight: weigh(text.text, match.closeness === CLOSENESS.near) }] : [];
  });
  const results = [...new Set(matches.map(({ text }) => text.key))].map((key) => {
    const ofKey = matches.filter(({ text }) => text.key === key);
    const closeness = Math.min(...ofKey.map((match) => match.closeness)) as TextMatch['closeness'];
    const best = ofKey.filter((match) => match.closeness === closeness);
    const found = best.map(({ text, ranges }) => ({ text: text.text, language: text.language, ranges }));
    const subject = best[0]?.text.subject;
    if (subject === undefined) throw new Error('a key without texts');
    const weight = Math.max(...ofKey.map((match) => match.weight));
    if (subject.group !== 'words') return { result: { ...subject, closeness, found }, weight };
    const { group, event, quotation } = subject;
    return {
      result: { group, event, closeness, found, quotation: quotation.id, source: quotation.source },
      weight,
    };
  });
  return results.filter(({ result }, at) => !isSaidByAnother(result, at, results));
}

/** Words that stand in other words of the same source and event that were found. */
function isSaidByAnother(result: TextResult, at: number, all: readonly ScannedResult[]): boolean {
  if (result.group !== 'words') return false;
  const words = (of: TextResult) => of.found[0]?.text ?? '';
  return all.some(({ result: other }, place) => {
    if (place === at || other.group !== 'words') return false;
    if (other.event.id !== result.event.id || other.source !== result.source) return false;
    if (words(other) === words(result)) return place < at;
    return words(other).includes(words(result));
  });
}

/** BM25+ over the terms of the query and those derived from them. */
function weigherOf(texts: readonly SearchText[], query: string) {
  const terms = texts.map(({ text }) => indexTermsOf(text));
  const average = terms.reduce((sum, of) => sum + new Set(of).size, 0) / texts.length;
  const holding = new Map<string, number>();
  for (const of of terms) for (const term of new Set(of)) holding.set(term, (holding.get(term) ?? 0) + 1);
  const weightOf = (term: string, asked: string, isNear: boolean) => {
    if (term === asked) return 1;
    if (isUnspaced(asked)) return 0;
    const longer = term.length - asked.length;
    if (term.startsWith(asked)) return (0.375 * term.length) / (term.length + 0.3 * longer);
    const distance = isNear ? levenshtein(term, asked) : Number.POSITIVE_INFINITY;
    return distance <= misspellings(asked) ? (0.45 * term.length) / (term.length + distance) : 0;
  };
  return (text: string, isNear: boolean) => {
    const ofText = indexTermsOf(text);
    const length = new Set(ofText).size;
    let score = 0;
    for (const asked of queryTermsOf(query)) {
      for (const term of new Set(ofText)) {
        const often = ofText.filter((each) => each === term).length;
        const held = holding.get(term) ?? 0;
        const rarity = Math.log(1 + (texts.length - held + 0.5) / (held + 0.5));
        const strength = 0.5 + (often * 2.2) / (often + 1.2 * (0.3 + (0.7 * length) / average));
        score += weightOf(term, asked, isNear) * rarity * strength;
      }
    }
    return score;
  };
}

/** How many changes of a letter make the one into the other. */
export function levenshtein(a: string, b: string): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === a.length || j === b.length) return a.length - i + b.length - j;
    const key = `${i} ${j}`;
    const steps =
      known.get(key) ??
      (a[i] === b[j] ? from(i + 1, j + 1) : 1 + Math.min(from(i + 1, j), from(i, j + 1), from(i + 1, j + 1)));
    known.set(key, steps);
    return steps;
  };
  return from(0, 0);
}

interface Named {
  readonly printed: ReadonlySet<string>;
  readonly events: readonly EventId[];
}

/** How sources print each actor's name, and in which events it takes whatever part. */
function namesByActor(archive: Archive): ReadonlyMap<ActorId, Named> {
  const named = new Map<ActorId, { printed: Set<string>; events: EventId[] }>();
  for (const { id, participations } of archive.events) {
    for (const { actor, printed } of participations) {
      const entry = named.get(actor) ?? { printed: new Set(), events: [] };
      if (printed !== undefined) entry.printed.add(printed);
      entry.events.push(id);
      named.set(actor, entry);
    }
  }
  return named;
}
