/** A dataset that is whole without the events that a filter left out: nothing in it names one of them. */
import type { ArchiveHead } from '../../domain/archive/archive';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { EventId } from '../../domain/archive/ids';
import type { Defect, Source } from '../../domain/archive/source';
import type { LeftOutKind, Tally } from './export-report';

type Includes = (id: EventId) => boolean;

/** Actors stay, since they are a tree, and sources, since they are read for themselves. */
export function excerptOfHead(head: ArchiveHead, includes: Includes, tally: Tally): ArchiveHead {
  const { sources, outsideReferences, conflicts, guidedReading, ...rest } = head;
  const steps = guidedReading?.steps.filter(keeper('guided-step', includes, tally, ({ id }) => id)) ?? [];
  return {
    ...rest,
    sources: sources.map((source) => excerptOfSource(source, includes, tally)),
    outsideReferences: outsideReferences.map(({ bearsOn, ...reference }) => ({
      ...reference,
      bearsOn: bearsOn.filter(keeper('outside-stance', includes, tally, () => reference.id)),
    })),
    conflicts: conflicts.filter(keeper('conflict', includes, tally, ({ id }) => id)),
    ...(guidedReading && steps.length > 0 && { guidedReading: { ...guidedReading, steps } }),
  };
}

export function excerptOfEvent(event: DiplomaticEvent, includes: Includes, tally: Tally): DiplomaticEvent {
  return { ...event, relations: event.relations.filter(keeper('relation', includes, tally, () => event.id)) };
}

/** Whether something that names an event stays; what does not is counted. */
function keeper<Item extends { readonly event: EventId }>(
  kind: LeftOutKind,
  includes: Includes,
  tally: Tally,
  idOf: (item: Item) => string,
): (item: Item) => boolean {
  return (item) => {
    if (includes(item.event)) return true;
    tally.leaveOut(kind, idOf(item));
    return false;
  };
}

/** Words that other events quote would stand in no quotation, so an excerpt is never said to be read whole. */
function excerptOfSource(source: Source, includes: Includes, tally: Tally): Source {
  if (source.coverage === 'whole') tally.leaveOut('whole-coverage', source.id);
  return {
    ...source,
    defects: source.defects.map((defect) => excerptOfDefect(defect, includes, tally)),
    coverage: 'partial',
  };
}

function excerptOfDefect({ event, ...defect }: Defect, includes: Includes, tally: Tally): Defect {
  if (event === undefined) return defect;
  if (includes(event)) return { ...defect, event };
  tally.leaveOut('defect-event', defect.quotation.id);
  return defect;
}
