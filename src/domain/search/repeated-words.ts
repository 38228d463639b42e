/** Of words that are quoted twice for one event, once within others, the longer quotation says it all. */
import type { FoundTogether } from './event-texts';
import { foldedText } from './fold';
import { matchText } from './match-text';
import { eachWord } from './word-borders';

/**
 * Whether another quotation of the event that answers too has the same words, or the same come before it.
 *
 * @param quoted all quotations of the event
 * @param place of the one in question
 */
export function isRepeated(quoted: readonly FoundTogether[], place: number, query: string): boolean {
  return someHolds(quoted, place, (_, holding) => matchText(holding, query) !== undefined);
}

/**
 * Whether that is so whatever is asked: the words of another begin and end where these do, so that who finds these
 * finds that. Known before anything is asked; many dates of events are such words.
 */
export function isAlwaysRepeated(quoted: readonly FoundTogether[], place: number): boolean {
  return someHolds(quoted, place, hasWordsOf);
}

function someHolds(
  quoted: readonly FoundTogether[],
  place: number,
  holds: (words: string, holding: string) => boolean,
): boolean {
  const of = quoted[place]?.quotation;
  if (of === undefined) return false;
  return quoted.some(({ quotation }, at) => {
    if (at === place || quotation?.source !== of.source || !quotation.exact.includes(of.exact)) return false;
    const isBefore = quotation.exact !== of.exact || at < place;
    return isBefore && holds(of.exact, quotation.exact);
  });
}

function hasWordsOf(words: string, holding: string): boolean {
  const [short, long] = [foldedText(words), foldedText(holding)];
  const from = long.indexOf(short);
  const borders = bordersIn(short, 0, short.length).map((border) => from + border);
  return from >= 0 && borders.join() === bordersIn(long, from, from + short.length).join();
}

/** Where the words of a folded text begin and end, of those that reach into a part of it. */
function bordersIn(folded: string, from: number, to: number): readonly number[] {
  const borders: number[] = [];
  eachWord(folded, (start, end) => {
    if (end > from && start < to) borders.push(start, end);
  });
  return borders;
}
