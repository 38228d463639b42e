/** What columns need of an event, from its record. */
import { laneOfEvent } from '../actors/lanes';
import type { ArchiveHead } from '../archive/archive';
import type { DiplomaticEvent } from '../archive/event';
import { EVENT_KINDS, MODALITIES, RELATION_TYPES, STANDINGS } from '../archive/vocabulary';
import { quotationsOfEvent } from '../evidence/quotations';
import { filterableFrom } from '../filter/event-filter';
import { BASES } from '../filter/facets';
import { extentOfEvent } from '../store/event-rows';
import type { ColumnNames, Dictionary } from './column-names';
import { type ColumnPart, ColumnPartBuilder } from './column-part';
import { EventFacts, type ShortList } from './event-facts';
import { keyOfName } from './name-key';

/** Facts whose ids stand in bytes of their own. */
export interface WrittenFacts {
  readonly facts: EventFacts;
  readonly bytes: Uint8Array;
}

export function factsFromEvent(event: DiplomaticEvent, head: ArchiveHead, names: ColumnNames): WrittenFacts {
  const facts = new EventFacts();
  const { actors, facets } = filterableFrom(event, names.tree);
  const texts: string[] = [event.id, ...event.relations.map((relation) => relation.event)];
  const bounds = boundsOfTexts(texts);
  [facts.idFrom, facts.idTo] = bounds[0] ?? [0, 0];
  facts.idKey = keyOfName(event.id);
  facts.kind = EVENT_KINDS.indexOf(event.kind);
  facts.standing = STANDINGS.indexOf(event.standing);
  facts.lane = names.lanes.codeOf.get(laneOfEvent(event, names.tree)) ?? 0;
  facts.modalities = bitsIn(MODALITIES, facets.modality);
  facts.bases = bitsIn(BASES, facets.basis);
  facts.tellExtent(extentOfEvent(event, head));
  addCodes(facts.present, actors.present, names.actors);
  addCodes(facts.concerned, actors.concerned, names.actors);
  addCodes(facts.sources, facets.source, names.sources);
  for (const { id } of event.claims) facts.claimKeys.add(keyOfName(id));
  for (const { quotation } of quotationsOfEvent(event)) facts.quotationKeys.add(keyOfName(quotation.id));
  for (const [index, relation] of event.relations.entries()) {
    const [from, to] = bounds[index + 1] ?? [0, 0];
    facts.relationTypes.add(RELATION_TYPES.indexOf(relation.type));
    facts.relationKeys.add(keyOfName(relation.event));
    facts.relationFrom.add(from);
    facts.relationTo.add(to);
  }
  return { facts, bytes: new TextEncoder().encode(texts.join('')) };
}

/** Where each text stands among them all; ids are ASCII, one byte for each sign. */
function boundsOfTexts(texts: readonly string[]): readonly (readonly [number, number])[] {
  let at = 0;
  return texts.map(({ length }) => {
    at += length;
    return [at - length, at];
  });
}

function addCodes<T>(list: ShortList, names: ReadonlySet<T>, { codeOf }: Dictionary<T>): void {
  for (const name of names) {
    const code = codeOf.get(name);
    if (code !== undefined) list.add(code);
  }
}

function bitsIn<T>(values: readonly T[], chosen: ReadonlySet<T>): number {
  return values.reduce((bits, value, place) => bits | (chosen.has(value) ? 1 << place : 0), 0);
}

/** All events of an archive as one part, in the order of its file. Places are those in it. */
export function partFromEvents(
  events: readonly DiplomaticEvent[],
  head: ArchiveHead,
  names: ColumnNames,
): ColumnPart {
  const builder = new ColumnPartBuilder();
  for (const [place, event] of events.entries()) {
    const { facts, bytes } = factsFromEvent(event, head, names);
    builder.add(facts, bytes, place);
  }
  return builder.finish();
}
