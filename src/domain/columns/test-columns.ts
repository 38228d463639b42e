/** Columns for tests: of rows that have no actors and no claims, and of bare facts. */

import { createActorTree } from '../actors/actor-tree';
import { EVENT_KINDS, RELATION_TYPES, STANDINGS } from '../archive/vocabulary';
import type { EventRow } from '../store/event-store';
import { dictionaryOf } from './column-names';
import { type ColumnPart, ColumnPartBuilder } from './column-part';
import { columnsFromParts, type EventColumns } from './event-columns';
import { EventFacts } from './event-facts';
import { keyOfName } from './name-key';

/** In the order of the rows where nothing follows another and all are in the order of time. */
export function columnsOfRows(rows: readonly EventRow[]): EventColumns {
  const lanes = dictionaryOf([...new Set(rows.map(({ lane }) => lane))]);
  const builder = new ColumnPartBuilder();
  for (const [place, row] of rows.entries()) {
    const facts = factsOfId(row.id);
    facts.kind = EVENT_KINDS.indexOf(row.kind);
    facts.standing = STANDINGS.indexOf(row.standing);
    facts.lane = lanes.codeOf.get(row.lane) ?? 0;
    facts.tellExtent(row.extent);
    builder.add(facts, new TextEncoder().encode(row.id), place);
  }
  return columnsFromParts([builder.finish()], {
    tree: createActorTree([], []),
    lanes,
    actors: dictionaryOf([]),
    sources: dictionaryOf([]),
  });
}

export interface BareEvent {
  readonly id: string;
  /** Absent for an undated event. */
  readonly sortAt?: number;
  readonly follows?: readonly string[];
  /** As in the facts: codes, and bits. */
  readonly kind?: number;
  readonly standing?: number;
  readonly modalities?: number;
  readonly bases?: number;
  readonly present?: readonly number[];
  readonly concerned?: readonly number[];
  readonly sources?: readonly number[];
  /** Ids of its quotations. */
  readonly quotations?: readonly string[];
}

export function partOfBare(events: readonly BareEvent[]): ColumnPart {
  const builder = new ColumnPartBuilder();
  for (const [place, event] of events.entries()) {
    const { id, sortAt, follows = [] } = event;
    const facts = factsOfId(id);
    facts.sortAt = sortAt ?? Number.NaN;
    facts.kind = event.kind ?? 0;
    facts.standing = event.standing ?? 0;
    facts.modalities = event.modalities ?? 0;
    facts.bases = event.bases ?? 0;
    for (const code of event.present ?? []) facts.present.add(code);
    for (const code of event.concerned ?? []) facts.concerned.add(code);
    for (const code of event.sources ?? []) facts.sources.add(code);
    for (const quotation of event.quotations ?? []) facts.quotationKeys.add(keyOfName(quotation));
    let at = id.length;
    for (const other of follows) {
      facts.relationTypes.add(RELATION_TYPES.indexOf('follows'));
      facts.relationKeys.add(keyOfName(other));
      facts.relationFrom.add(at);
      at += other.length;
      facts.relationTo.add(at);
    }
    builder.add(facts, new TextEncoder().encode([id, ...follows].join('')), place);
  }
  return builder.finish();
}

/** The same list in parts, some of which may be empty: each of these numbers ends one. */
export function inParts<T>(list: readonly T[], ends: readonly number[]): readonly (readonly T[])[] {
  const cuts = [0, ...ends.map((end) => Math.min(end, list.length)).toSorted((a, b) => a - b), list.length];
  return cuts.slice(1).map((end, part) => list.slice(cuts[part], end));
}

function factsOfId(id: string): EventFacts {
  const facts = new EventFacts();
  facts.idTo = id.length;
  facts.idKey = keyOfName(id);
  return facts;
}
