/**
 * Builds an index while records stream by: each event is added once, its words and days are kept, itself not. What
 * was written down is sealed whenever there is much of it, so that a builder never holds more than one part loose.
 */
import { Growing } from '../../../base/growing';
import type { Sliced } from '../../../base/slices';
import type { Participation } from '../../archive/event';
import { type DaysOfWhen, daySpansOf } from '../event-days';
import { type EventTextField, spoiledWordsOf, type TextedEvent, textsOfEvent } from '../event-texts';
import { isAlwaysRepeated } from '../repeated-words';
import { createDayWriter } from './day-columns';
import { type SearchFacts, type SearchIndexPart, zonesOf } from './index-part';
import { joiningParts } from './join-parts';
import { createActorNamer } from './named-actors';
import { createTextLog } from './text-log';

/** As much of an event as the search looks through; a whole one will do. */
export interface SearchableEvent extends TextedEvent {
  readonly when: DaysOfWhen;
  readonly participations: readonly Pick<Participation, 'actor' | 'role' | 'printed'>[];
}

export interface SearchIndexBuilder {
  /** How many events were added. */
  readonly size: number;
  /**
   * @param serial its place in the order of the file: ascending is quickest, any order gives the same answers
   */
  add(serial: number, event: SearchableEvent): void;
  /** All that was added; the builder is of no use afterwards. */
  finish(): Sliced<SearchIndexPart>;
}

/** Places of words that are written down before they are sealed: some four thousand events, sealed in a frame or two. */
const MAX_LOOSE = 1 << 17;
const FIELDS: readonly EventTextField[] = ['titles', 'words', 'glosses'];
const UNKNOWN = () => 'und';

export function createSearchIndexBuilder(facts: SearchFacts): SearchIndexBuilder {
  const spoiled = spoiledWordsOf(facts.sources);
  const sealed: SearchIndexPart[] = [];
  let loose = createLoosePart(facts);
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(serial, event) {
      const { texts, days, names, serials } = loose;
      const owner = serials.length;
      serials.push(serial);
      for (const field of FIELDS) {
        const all = textsOfEvent(event, field, spoiled, UNKNOWN);
        for (const [place, together] of all.entries()) {
          const isRepeated = isAlwaysRepeated(all, place);
          for (const [at, { text }] of together.texts.entries()) {
            texts.add(field, owner, text, { isKeyStart: at === 0, isRepeated });
          }
        }
      }
      days.add(daySpansOf(event.when, facts));
      names.add(serial, event.participations);
      size += 1;
      if (texts.length < MAX_LOOSE) return;
      sealed.push(sealedFrom(loose));
      loose = createLoosePart(facts);
    },
    *finish() {
      sealed.push(sealedFrom(loose));
      yield;
      return yield* joiningParts(sealed);
    },
  };
}

function createLoosePart(facts: SearchFacts) {
  return {
    serials: new Growing(Uint32Array),
    texts: createTextLog(),
    days: createDayWriter(zonesOf(facts)),
    names: createActorNamer(facts.actors),
  };
}

function sealedFrom({ serials, texts, days, names }: ReturnType<typeof createLoosePart>): SearchIndexPart {
  return {
    holds: 'events',
    serials: serials.taken(),
    texts: texts.indexed(),
    days: days.columns(),
    named: names.named(),
  };
}
