/** Who takes part in a synthetic archive: states, their ministries and offices. Nobody in it has a name. */
import type { Chance } from './random';

export interface SyntheticActor {
  readonly id: string;
  readonly name: string;
  readonly kind: 'state' | 'organisation' | 'office';
  readonly partOf?: string;
}

/** With the lanes of what several sides did together and of what none did, ten lanes. */
const STATES = 8;
const MINISTRIES = ['Foreign Affairs', 'Defence', 'Trade'] as const;
const OFFICES = ['Minister', 'Spokesperson', 'Delegation'] as const;

export const states: readonly SyntheticActor[] = Array.from({ length: STATES }, (_, index) => ({
  id: `state-${index + 1}`,
  name: `State ${index + 1}`,
  kind: 'state',
}));

const ministries: readonly SyntheticActor[] = states.flatMap((state) =>
  MINISTRIES.map((field) => ({
    id: `${state.id}.${field.toLowerCase().replace(' ', '-')}`,
    name: `Ministry of ${field} of ${state.name}`,
    kind: 'organisation',
    partOf: state.id,
  })),
);

const offices: readonly SyntheticActor[] = ministries.flatMap((ministry) =>
  OFFICES.map((office) => ({
    id: `${ministry.id}.${office.toLowerCase()}`,
    name: `${office} of the ${ministry.name}`,
    kind: 'office',
    partOf: ministry.id,
  })),
);

/** Belongs to no side. */
const observer: SyntheticActor = { id: 'observers', name: 'Observers', kind: 'organisation' };

/** In an order in which the frequent ones of each state come first. */
export const actors: readonly SyntheticActor[] = [...states, ...ministries, ...offices, observer];

/** The lane of what they did, as the app would have it: of the one side among them, of several, of none. */
export function laneOf(people: readonly SyntheticActor[]): string {
  const sides = new Set(people.filter((actor) => actor !== observer).map(({ id }) => id.split('.')[0]));
  const [only, another] = sides;
  if (only === undefined) return 'none';
  return another === undefined ? only : 'both';
}

/** One or two of them, some far more often than others. */
export function drawActors(chance: Chance): readonly SyntheticActor[] {
  const draw = () => actors[chance.skewed(actors.length)] ?? observer;
  const first = draw();
  if (chance.is(0.55)) return [first];
  const second = draw();
  return second === first ? [first] : [first, second];
}
