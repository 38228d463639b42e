/** Independent origins: sources that go back to the same words count once, however many repeat them. */
import type { DiplomaticEvent } from '../archive/event';
import type { SourceId } from '../archive/ids';
import type { Source } from '../archive/source';
import { quotationsOfEvent } from './quotations';

/** Sources of one origin, in the order in which the event quotes them. */
export interface Origin {
  readonly id: string;
  readonly sources: readonly Source[];
}

/** The origins whose words attest the event, each with the sources that are quoted for it. */
export function originsOfEvent(
  event: DiplomaticEvent,
  sources: ReadonlyMap<SourceId, Source>,
): readonly Origin[] {
  const byOrigin = new Map<string, Map<SourceId, Source>>();
  for (const { quotation } of quotationsOfEvent(event)) {
    const source = sources.get(quotation.source);
    if (source === undefined) continue;
    const id = originOf(source);
    byOrigin.set(id, (byOrigin.get(id) ?? new Map()).set(source.id, source));
  }
  return [...byOrigin].map(([id, quoted]) => ({ id, sources: [...quoted.values()] }));
}

/** The name of what a source's words go back to: its own id where it is an origin. */
function originOf({ id, origin }: Pick<Source, 'id' | 'origin'>): string {
  return origin ?? id;
}
