/** From whole events to the rows that the overview reads. */

import type { ActorTree } from '../actors/actor-tree';
import { laneOfEvent } from '../actors/lanes';
import type { Archive, ArchiveHead } from '../archive/archive';
import type { DiplomaticEvent } from '../archive/event';
import type { Claim } from '../archive/evidence';
import type { SourceId } from '../archive/ids';
import type { Source } from '../archive/source';
import type { ClaimTarget } from '../archive/vocabulary';
import { extentFromWhen, type TimeExtent } from '../time/extent';
import { LAST, type OrderKey } from './event-order';
import type { EventRow } from './event-store';

/** What a row needs beside its event. */
export interface RowContext {
  readonly head: ArchiveHead;
  readonly tree: ActorTree;
  readonly sources: ReadonlyMap<SourceId, Source>;
}

export function rowContextFrom(head: ArchiveHead, tree: ActorTree): RowContext {
  return { head, tree, sources: new Map(head.sources.map((source) => [source.id, source])) };
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

const PROPERTY_TARGETS: readonly ClaimTarget[] = ['date', 'place', 'participation'];

/**
 * Claims that a reader reads as what happened or was said. The others bear single properties, among them
 * an occurrence without a gloss, which is told together with what was said.
 */
export function isMainClaim(claim: Claim): boolean {
  if (PROPERTY_TARGETS.includes(claim.target)) return false;
  return claim.target !== 'occurrence' || claim.gloss !== undefined;
}

/** `raised` is what it is sorted by, if that is more than its own time. */
export function rowFromEvent(
  event: DiplomaticEvent,
  textOrder: number,
  raised: OrderKey | undefined,
  { head, tree, sources }: RowContext,
): EventRow {
  const extent = extentOfEvent(event, head);
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
    ...(event.noEvidenceYet && { noEvidenceYet: true }),
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
    textOrder,
    timeOrder: raised ?? (extent === undefined ? LAST : { at: extent.sortAt, depth: 0 }),
  };
}
