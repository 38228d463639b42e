/**
 * Synthetic events in the dataset's own format, each with the sentence of a source that bears it. As in a register of
 * dispatches, what a sentence does not print is taken from the register: a shared inference.
 */
import { EVENT_KINDS } from '../../src/domain/archive/vocabulary';
import { dayInWords, isoDay, type Moment } from './moments';
import { drawActors, laneOf, type SyntheticActor } from './people';
import type { Chance } from './random';

/** An event and the sentence that reports it; its source prints it among others. */
export interface Reported {
  readonly event: Readonly<Record<string, unknown>>;
  readonly sentence: string;
  /** What a bare timeline shows of it. */
  readonly title: string;
  readonly lane: string;
  /** Goes on until the archive ends, or did not come about until then. */
  readonly isOpen: boolean;
}

/** What happens; a state lasts, and is drawn otherwise. */
const KINDS = EVENT_KINDS.filter((kind) => kind !== 'state' && kind !== 'other');
const SUBJECTS = [
  'trade',
  'borders',
  'fisheries',
  'visas',
  'aviation',
  'debt',
  'water',
  'security',
  'culture',
];
const MODALITIES = ['asserted', 'asserted', 'asserted', 'reported-speech', 'opinion', 'forecast'];
const REGISTER = 'register';
/** Stands before each entry, so that what is before a quotation is the same wherever it stands in its paragraph. */
const ENTRY_SIGN = '— ';

/** `serial` from 0 in order of time. */
export function drawEvent(serial: number, moment: Moment, source: string, chance: Chance): Reported {
  const people = drawActors(chance);
  const kind = KINDS[chance.skewed(KINDS.length)] ?? 'meeting';
  const standing = standingOf(moment, chance);
  const subject = chance.pick(SUBJECTS);
  const names = people.map(({ name }) => `the ${name}`.replace('the State', 'State')).join(' and ');
  const day = dayInWords(moment.day);
  const entry = `No. ${serial + 1}`;
  const words = `${entry}: on ${day} there was a ${kind.replace('-', ' ')} on ${subject} with ${names}`;
  const id = `e${serial + 1}`;
  const quoted = (claim: string, exact: string, prefix: string, suffix: string) => ({
    evidence: [{ id: `${id}.${claim}`, source, exact, prefix, suffix }],
  });
  const isPrinted = chance.is(0.4);
  const date = isPrinted ? quoted('date', day, `${entry}: on `, ' there was') : { inference: REGISTER };
  const earlier = serial - 1 - chance.below(50);
  const title = `${entry}: ${kind.replace('-', ' ')} on ${subject}`;
  return {
    sentence: `${ENTRY_SIGN}${words}.`,
    title,
    lane: laneOf(people),
    isOpen: isOpenStanding(standing),
    event: {
      id,
      title: { en: title },
      shortTitle: { en: `${subject}, ${entry}` },
      kind,
      standing,
      when: whenOf(moment, standing, isPrinted ? day : undefined),
      participations: people.map(({ id: actor }, index) => ({
        id: `p${index + 1}`,
        actor,
        role: index === 0 ? 'participant' : chance.pick(['participant', 'subject']),
      })),
      claims: [
        {
          id: `${id}.was`,
          target: 'occurrence',
          modality: standing === 'absent' ? 'absence' : chance.pick(MODALITIES),
          // With a gloss it is what a reader reads first: the list then shows the words that bear it.
          gloss: { en: `${kind.replace('-', ' ')} on ${subject} (${standing})` },
          ...quoted('was', words, ENTRY_SIGN, '.'),
          ...(chance.is(0.5) && { attribution: [saidBy(people)] }),
        },
        { id: `${id}.date`, target: 'date', modality: 'asserted', ...date },
        ...people.map((_, index) => ({
          id: `${id}.p${index + 1}`,
          target: 'participation',
          participation: `p${index + 1}`,
          modality: 'asserted',
          inference: REGISTER,
        })),
      ],
      ...(serial > 50 && chance.is(0.08) && { relations: [{ type: 'about', event: `e${earlier + 1}` }] }),
    },
  };
}

/** Only what lasts may be absent or go on: these have no end. */
function standingOf({ length }: Moment, chance: Chance): string {
  if (length > 200) return chance.pick(['absent', 'ongoing']);
  return chance.is(0.88) ? 'occurred' : chance.pick(['proposed', 'expected', 'asked']);
}

function isOpenStanding(standing: string): boolean {
  return standing === 'absent' || standing === 'ongoing';
}

function whenOf({ day, length, minute }: Moment, standing: string, printed: string | undefined) {
  const isOpen = isOpenStanding(standing);
  const basis = isBasis(printed !== undefined);
  const first = isoDay(day);
  const edtf = isOpen ? `${first}/..` : length === 1 ? first : `${first}/${isoDay(day + length - 1)}`;
  const start = minute === undefined ? undefined : `${first}T${clock(minute)}:00Z`;
  return {
    edtf,
    ...(printed !== undefined && { printed: { words: printed } }),
    basis: length === 1 ? { year: basis, month: basis, day: basis } : { bounds: basis, year: basis },
    ...(start !== undefined && {
      timeZone: 'UTC',
      timeZoneBasis: { is: 'inferred', inference: REGISTER },
      instant: { start, inference: REGISTER },
    }),
  };
}

function isBasis(isStated: boolean) {
  return isStated ? { is: 'stated' } : { is: 'inferred', inference: REGISTER };
}

function clock(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function saidBy([first]: readonly SyntheticActor[]) {
  return { act: 'said', name: { en: first?.name ?? 'Observers' }, ...(first && { actor: first.id }) };
}
