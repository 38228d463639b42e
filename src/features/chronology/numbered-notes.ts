/** Which quotation has which number: counted through the chronology, in the order in which it is read. */
import type { ArchiveHead } from '../../domain/archive/archive';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Claim, Quotation } from '../../domain/archive/evidence';
import { isMainClaim } from '../../domain/store/event-rows';
import { type DateHeading, dateHeading } from '../../words/event-dates';

export interface NumberedNote {
  /** From 1, in the whole chronology. */
  readonly number: number;
  readonly quotation: Quotation;
  readonly claim: Claim;
  readonly event: DiplomaticEvent;
}

/** Events under one date, with the notes to them. */
export interface NotedGroup {
  readonly heading: DateHeading;
  readonly events: readonly DiplomaticEvent[];
  readonly notes: readonly NumberedNote[];
}

/** The parts of an entry, in the order in which they stand there. */
const READING_ORDER = ['title', 'date', 'place', 'participation', 'main'] as const;
type Part = (typeof READING_ORDER)[number];

/** Where in its event's entry a claim is told. */
function partOfClaim(claim: Claim): Part {
  const { target } = claim;
  if (target === 'date' || target === 'place' || target === 'participation') return target;
  return isMainClaim(claim) ? 'main' : 'title';
}

export function claimsOfPart(event: DiplomaticEvent, part: Part): readonly Claim[] {
  return event.claims.filter((claim) => partOfClaim(claim) === part);
}

/** The words that bear the claim, and those that show through whose mouths they came. */
function quotationsOfClaim({ evidence, attribution }: Claim): readonly Quotation[] {
  return [...evidence, ...attribution.flatMap((hop) => hop.evidence)];
}

/** Neighbours of one date under one heading, each event with its numbered quotations. */
export function notedGroups(
  events: readonly DiplomaticEvent[],
  archive: Pick<ArchiveHead, 'sides' | 'asOf'>,
): readonly NotedGroup[] {
  const groups: { heading: DateHeading; events: DiplomaticEvent[]; notes: NumberedNote[] }[] = [];
  let number = 0;
  for (const event of events) {
    const heading = dateHeading(event.when, archive);
    let group = groups.at(-1);
    if (group?.heading.key !== heading.key) {
      group = { heading, events: [], notes: [] };
      groups.push(group);
    }
    group.events.push(event);
    for (const claim of READING_ORDER.flatMap((part) => claimsOfPart(event, part))) {
      for (const quotation of quotationsOfClaim(claim)) {
        number += 1;
        group.notes.push({ number, quotation, claim, event });
      }
    }
  }
  return groups;
}
