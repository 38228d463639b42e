/**
 * The best results of a field, kept while texts come by: texts of one result (the title of an event in two
 * languages) are told together, and no more is kept than is asked for.
 */
import { hasPosition } from '../../columns/position-set';
import type { FieldTexts } from '../index/text-index';

export interface RankedResult {
  /** The first of its texts that was found. */
  readonly text: number;
  /** Of its nearest text. */
  readonly closeness: number;
  /** Of the text that weighs most. */
  readonly score: number;
}

export interface Ranked {
  /** How many results were found, kept or not. */
  readonly count: number;
  /** False where there may be more that were not looked for. */
  readonly isAll: boolean;
  /** In order: the nearest first, of these those that weigh most, then the first. */
  readonly best: readonly RankedResult[];
}

export class Ranking {
  readonly #field: FieldTexts;
  readonly #size: number;
  /** How many results came, the last perhaps not yet whole. */
  count = 0;
  /** A heap, the worst on top. */
  readonly #best: RankedResult[] = [];
  #worstCloseness = Number.POSITIVE_INFINITY;
  #worstScore = 0;
  /** The result whose texts are coming. */
  #text = -1;
  #last = -1;
  #closeness = 0;
  #score = 0;

  /** @param size at most so many are kept */
  constructor(field: FieldTexts, size: number) {
    this.#field = field;
    this.#size = size;
  }

  /** Texts must come ascending, each once. */
  add(text: number, closeness: number, score: number): void {
    if (this.#text >= 0 && !hasPosition(this.#field.keyStarts, text) && this.#isTogether(text)) {
      if (closeness < this.#closeness) this.#closeness = closeness;
      if (score > this.#score) this.#score = score;
    } else {
      this.#settle();
      this.count += 1;
      this.#text = text;
      this.#closeness = closeness;
      this.#score = score;
    }
    this.#last = text;
  }

  /** @param isAll false where more texts may have been found */
  ranked(isAll: boolean): Ranked {
    this.#settle();
    this.#text = -1;
    return { count: this.count, isAll, best: this.#best.toSorted((a, b) => (isBefore(a, b) ? -1 : 1)) };
  }

  /** Whether no other result begins since the last text. */
  #isTogether(text: number): boolean {
    for (let at = text - 1; at > this.#last; at -= 1)
      if (hasPosition(this.#field.keyStarts, at)) return false;
    return true;
  }

  #settle(): void {
    if (this.#text < 0) return;
    if (this.#closeness > this.#worstCloseness) return;
    // Of equals the first that came stays.
    if (this.#closeness === this.#worstCloseness && this.#score <= this.#worstScore) return;
    this.#keep({ text: this.#text, closeness: this.#closeness, score: this.#score });
  }

  #keep(result: RankedResult): void {
    const best = this.#best;
    if (best.length < this.#size) {
      best.push(result);
      if (best.length < this.#size) return;
      best.sort((a, b) => (isBefore(a, b) ? 1 : -1));
    } else if (best.length > 0) {
      best[0] = result;
      this.#sink();
    }
    this.#worstCloseness = best[0]?.closeness ?? Number.NEGATIVE_INFINITY;
    this.#worstScore = best[0]?.score ?? 0;
  }

  #sink(): void {
    const best = this.#best;
    for (let at = 0; ; ) {
      const left = at * 2 + 1;
      const [a, b] = [best[left], best[left + 1]];
      const worse = a && b && isBefore(a, b) ? left + 1 : left;
      const [below, here] = [best[worse], best[at]];
      if (!below || !here || isBefore(below, here)) return;
      best[at] = below;
      best[worse] = here;
      at = worse;
    }
  }
}

function isBefore(a: RankedResult, b: RankedResult): boolean {
  if (a.closeness !== b.closeness) return a.closeness < b.closeness;
  return a.score === b.score ? a.text < b.text : a.score > b.score;
}
