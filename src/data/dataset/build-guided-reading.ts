/** From the file's guided reading to the domain's: sound steps are kept, each other is reported and left out. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { GuidedReading, GuidedStep } from '../../domain/archive/guided-reading';
import type { EventId, QuotationId, StepId } from '../../domain/archive/ids';
import type { Problem } from '../document/problem';
import { readEdtf } from './build-event';
import { checkGuidedStep } from './check-guided-reading';
import { checkUnique } from './check-ids';
import type { KnownIds } from './known-ids';
import { byId, firstOfEachId, type Located } from './located';
import { idIn } from './raw-lists';
import { ifSound } from './read-records';
import { readShape } from './read-shape';
import { createReporter, type Reporter } from './reporter';
import { type WireGuidedStep, wireGuidedReading, wireGuidedStep } from './wire-guided-reading';

/** `value` is what the file has in the field. Undefined where it has none, or no step that is sound. */
export function readGuidedReading(
  value: unknown,
  events: readonly Located<DiplomaticEvent>[],
  known: KnownIds,
  problems: Problem[],
): GuidedReading | undefined {
  if (value === undefined) return undefined;
  const here = createReporter(problems, ['guidedReading']);
  const shaped = readShape(wireGuidedReading, value, here);
  if (shaped === undefined) return undefined;
  const first = byId(events);
  const ids = shaped.steps.flatMap((step, index) => {
    const id = idIn(step);
    return id === undefined ? [] : [{ record: id, path: ['steps', index, 'id'] }];
  });
  checkUnique(ids, 'step', here);
  const steps = shaped.steps.flatMap((raw, index): readonly Located<GuidedStep>[] => {
    const at = here.at('steps', index);
    const record = ifSound(problems, () => {
      const wire = readShape(wireGuidedStep, raw, at);
      const step = wire && stepFromWire(wire, at);
      if (step) checkGuidedStep(step, first.get(step.event)?.record, known, at);
      return step;
    });
    return record === undefined ? [] : [{ record, path: at.path }];
  });
  if (steps.length === 0) return undefined;
  return { ...(shaped.title && { title: shaped.title }), steps: firstOfEachId(steps) };
}

function stepFromWire(
  { id, event, window, quotation, sentence }: WireGuidedStep,
  here: Reporter,
): GuidedStep {
  const drawn = window === undefined ? undefined : readEdtf(window, here.at('window'));
  return {
    id: id as StepId,
    event: event as EventId,
    ...(drawn !== undefined && { window: drawn }),
    ...(quotation !== undefined && { quotation: quotation as QuotationId }),
    sentence,
  };
}

/** A step leads to an event that is shown: of one that is withheld the event's own problem tells. */
export function withStepsOf(
  reading: GuidedReading | undefined,
  shown: ReadonlySet<EventId>,
): GuidedReading | undefined {
  const steps = reading?.steps.filter(({ event }) => shown.has(event)) ?? [];
  return reading && steps.length > 0 ? { ...reading, steps } : undefined;
}
