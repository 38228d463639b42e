/** What of a dataset is looked through by words, text by text, each with what it stands for. */
import { actorsOfEvent } from '../actors/actor-filter';
import { createActorTree } from '../actors/actor-tree';
import { laneOfEvent } from '../actors/lanes';
import type { Actor } from '../archive/actor';
import type { Archive } from '../archive/archive';
import type { Quotation } from '../archive/evidence';
import type { ActorId, EventId } from '../archive/ids';
import type { LanguageMap } from '../archive/language-map';
import { quotationsOfEvent } from '../evidence/quotations';
import type { SearchedEvent } from './event-search';

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

export interface SearchText {
  /** Its place in the list. */
  readonly id: number;
  readonly text: string;
  readonly language: string;
  /** Texts of the same key are one result. */
  readonly key: string;
  readonly subject: TextSubject;
}

export interface Searched {
  readonly events: readonly SearchedEvent[];
  readonly texts: readonly SearchText[];
}

export function searchedFrom(archive: Archive): Searched {
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
