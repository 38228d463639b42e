/** From whole events to the rows that the overview reads. */

import { type ActorTree, createActorTree } from '../actors/actor-tree';
import { laneOfEvent } from '../actors/lanes';
import type { Archive } from '../archive/archive';
import type { DiplomaticEvent } from '../archive/event';
import type { Claim } from '../archive/evidence';
import type { SourceId } from '../archive/ids';
import type { Source } from '../archive/source';
import type { ClaimTarget } from '../archive/vocabulary';
import { type Filterable, filterableFrom } from '../filter/event-filter';
import { extentFromWhen, type TimeExtent } from '../time/extent';
import { inOrderOf, LAST, orderKeysOf } from './event-order';
import type { EventRow } from './event-store';

/** A row with what only the store needs of it. */
export interface IndexedRow extends Filterable {
  readonly row: EventRow;
}

/** Rows in the order of time, undated events last. */
export function indexedRowsFromArchive(archive: Archive): readonly IndexedRow[] {
  const tree = createActorTree(archive.actors, archive.sides);
  const sources = new Map(archive.sources.map((source) => [source.id, source]));
  const extents = archive.events.map((event) => extentOfEvent(event, archive));
  const orderables = archive.events.map((event, textOrder) => {
    const extent = extents[textOrder];
    const follows = event.relations.filter(({ type }) => type === 'follows').map(({ event: id }) => id);
    return { id: event.id, event, textOrder, earliest: extent && sortInstant(extent), follows };
  });
  const keys = orderKeysOf(orderables);
  return inOrderOf(keys, orderables).map(({ event, textOrder }) => ({
    row: {
      ...rowFromEvent(event, extents[textOrder], tree, sources),
      textOrder,
      timeOrder: keys.get(event.id) ?? LAST,
    },
    ...filterableFrom(event, tree),
  }));
}

export function extentOfEvent(
  event: DiplomaticEvent,
  { defaultZone, asOf }: Pick<Archive, 'defaultZone' | 'asOf'>,
): TimeExtent | undefined {
  const { edtf, timeZone, instant } = event.when;
  if (edtf === undefined) return undefined;
  return extentFromWhen(
    { edtf, timeZone, ...(instant && { instant }) },
    { defaultZone, asOf: event.when.asOf ?? asOf },
  );
}

/**
 * The earliest possible start; where that is open ("on or before the 16th") the latest day it may have
 * been, since an event that may be anywhere before is looked for at the bound that is known.
 */
function sortInstant(extent: TimeExtent): number {
  return Number.isFinite(extent.start) ? extent.start : extent.lastDayStart;
}

const PROPERTY_TARGETS: readonly ClaimTarget[] = ['date', 'place', 'participation'];

/**
 * Claims that a reader reads as what happened or was said. The others bear single properties, among them
 * an occurrence without a gloss, which is told together with what was said.
 */
export function isMainClaim(claim: Claim): boolean {
  if (PROPERTY_TARGETS.includes(claim.target)) return false;
  return claim.target !== 'occurrence' || claim.gloss !== undefined;
}

function rowFromEvent(
  event: DiplomaticEvent,
  extent: TimeExtent | undefined,
  tree: ActorTree,
  sources: ReadonlyMap<SourceId, Source>,
): Omit<EventRow, 'textOrder' | 'timeOrder'> {
  const main = event.claims.filter((claim) => isMainClaim(claim) && claim.evidence.length > 0);
  const [lead] = main;
  const quotation = lead?.evidence[0];
  const saidBy = lead?.attribution[0]?.name;
  return {
    id: event.id,
    kind: event.kind,
    standing: event.standing,
    title: event.title,
    ...(event.shortTitle && { shortTitle: event.shortTitle }),
    lane: laneOfEvent(event, tree),
    when: event.when,
    ...(extent && { extent }),
    ...(quotation && {
      lead: {
        exact: quotation.exact,
        language: sources.get(quotation.source)?.language ?? 'und',
        moreClaims: main.length - 1,
      },
    }),
    ...(saidBy && { saidBy }),
  };
}
