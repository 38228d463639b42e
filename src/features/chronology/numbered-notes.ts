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

/** Puts events under headings as they come, neighbours of one date together, and numbers their quotations. */
export interface Grouping {
  /** The group before, once the event begins another. */
  add(event: DiplomaticEvent): NotedGroup | undefined;
  /** The last one. */
  end(): NotedGroup | undefined;
}

/** @param most events of one group; what follows has the same heading again. */
export function createGrouping(archive: Pick<ArchiveHead, 'sides' | 'asOf'>, most = Infinity): Grouping {
  let group: { heading: DateHeading; events: DiplomaticEvent[]; notes: NumberedNote[] } | undefined;
  let number = 0;
  return {
    add(event) {
      const heading = dateHeading(event.when, archive);
      const before = group;
      if (group?.heading.key !== heading.key || group.events.length >= most) {
        group = { heading, events: [], notes: [] };
      }
      group.events.push(event);
      for (const claim of READING_ORDER.flatMap((part) => claimsOfPart(event, part))) {
        for (const quotation of quotationsOfClaim(claim)) {
          number += 1;
          group.notes.push({ number, quotation, claim, event });
        }
      }
      return group === before ? undefined : before;
    },
    end: () => group,
  };
}

/** All groups of events that are at hand. */
export function notedGroups(
  events: readonly DiplomaticEvent[],
  archive: Pick<ArchiveHead, 'sides' | 'asOf'>,
): readonly NotedGroup[] {
  const grouping = createGrouping(archive);
  return [...events.map((event) => grouping.add(event)), grouping.end()].filter(
    (group) => group !== undefined,
  );
}
