/** The rules of a step of the guided reading: where it leads is there, and its window shows it. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import { type GuidedStep, MAX_SENTENCE_LETTERS } from '../../domain/archive/guided-reading';
import { quotationsOfEvent } from '../../domain/evidence/quotations';
import { daysFromCivil } from '../../domain/time/civil-day';
import type { Edtf } from '../../domain/time/edtf';
import { type BoundDay, boundsFromEdtf } from '../../domain/time/edtf-bounds';
import { DAY, WINDOW_END } from '../../domain/time/extent';
import type { KnownIds } from './known-ids';
import { type Reporter, reportUnknown } from './reporter';

/** The furthest day that the chart can show, less one for zones. */
const FURTHEST_DAY = WINDOW_END / DAY - 1;

/** `event` is the one that the step names; undefined where it cannot be read, or is not there. */
export function checkGuidedStep(
  { event: id, window, quotation, sentence }: GuidedStep,
  event: DiplomaticEvent | undefined,
  known: KnownIds,
  here: Reporter,
): void {
  if (!known.events.has(id)) reportUnknown(here.at('event'), 'event', id);
  if (event && quotation && !quotationsOfEvent(event).some((each) => each.quotation.id === quotation)) {
    here
      .at('quotation')
      .report(
        'error',
        `"${id}" has no quotation "${quotation}"`,
        'name a quotation of one of its claims, or of their attribution',
      );
  }
  for (const [language, text] of Object.entries(sentence)) checkLength(text, here.at('sentence', language));
  if (window) checkWindow(window, event, here.at('window'));
}

function checkLength(sentence: string, here: Reporter): void {
  const { length } = [...sentence];
  if (length <= MAX_SENTENCE_LETTERS) return;
  here.report(
    'error',
    `the sentence has ${length} letters, over ${MAX_SENTENCE_LETTERS}`,
    'shorten it, or make two steps of it: a phone shows it together with the event',
  );
}

function checkWindow(window: Edtf, event: DiplomaticEvent | undefined, here: Reporter): void {
  const [first, last] = daysOf(window);
  if (!Number.isFinite(last - first)) {
    here.report(
      'error',
      'the window has an end that nobody knows',
      'write both its ends, such as "2021-08/2021-11", or leave it out: then the event’s own extent is shown',
    );
  } else if (last < first || Math.max(Math.abs(first), Math.abs(last)) > FURTHEST_DAY) {
    here.report(
      'error',
      'the window is more than the chart can show',
      'write a shorter one, such as "2021-08/2021-11"',
    );
  } else if (event?.when.edtf !== undefined) {
    const [earliest, latest] = daysOf(event.when.edtf);
    // One day's room, since the days of zones differ.
    if (earliest <= last + 1 && latest >= first - 1) return;
    here.report(
      'error',
      `the window does not show "${event.id}": they have no day in common`,
      'widen it, or leave it out: then the event’s own extent is shown',
    );
  }
}

/** Infinite where an end is open or unknown. */
function daysOf(edtf: Edtf): readonly [first: number, last: number] {
  const { earliest, latest } = boundsFromEdtf(edtf);
  const days = (day: BoundDay, without: number) => (typeof day === 'string' ? without : daysFromCivil(day));
  return [days(earliest, Number.NEGATIVE_INFINITY), days(latest, Number.POSITIVE_INFINITY)];
}
