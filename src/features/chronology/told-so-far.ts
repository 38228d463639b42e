/** What the last parts of a chronology have to know of the events that were told: gathered while they pass. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { EventId, SourceId } from '../../domain/archive/ids';
import type { LanguageMap } from '../../domain/archive/language-map';
import type { Defect } from '../../domain/archive/source';
import { defectsOfQuotation } from '../../domain/evidence/defects';
import { quotationsOfEvent } from '../../domain/evidence/quotations';
import type { ChronologyFrame } from './chronology-facts';

export interface ToldSoFar {
  /** Sources that are quoted. */
  readonly quoted: ReadonlySet<SourceId>;
  /** Spoiled passages that a claim quotes: they are explained in the notes. */
  readonly defects: ReadonlySet<Defect>;
  /** Titles of the events of which the outside record says something. */
  readonly titles: ReadonlyMap<EventId, LanguageMap>;
}

type Frame = Pick<ChronologyFrame, 'archive' | 'sources' | 'statuses'>;

export function createTelling({ archive, sources, statuses }: Frame): {
  readonly told: ToldSoFar;
  add(event: DiplomaticEvent): void;
} {
  const asked = new Set([
    ...archive.outsideReferences.flatMap(({ bearsOn }) => bearsOn.map(({ event }) => event)),
    ...archive.conflicts.map(({ event }) => event),
  ]);
  const quoted = new Set<SourceId>();
  const defects = new Set<Defect>();
  const titles = new Map<EventId, LanguageMap>();
  return {
    told: { quoted, defects, titles },
    add(event) {
      if (asked.has(event.id)) titles.set(event.id, event.title);
      for (const { quotation } of quotationsOfEvent(event)) {
        quoted.add(quotation.source);
        const source = sources.get(quotation.source);
        if (source === undefined || source.defects.length === 0) continue;
        for (const { defect } of defectsOfQuotation(source, quotation, statuses)) defects.add(defect);
      }
    },
  };
}

export function toldOf(events: readonly DiplomaticEvent[], frame: Frame): ToldSoFar {
  const telling = createTelling(frame);
  for (const event of events) telling.add(event);
  return telling.told;
}
