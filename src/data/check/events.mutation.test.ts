/**
 * The proof that no event of the shipped dataset can lose a field that it needs, name what is not there, or
 * carry an impossible date, without a report at that very place. One check takes one mutant of each event.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { formatPointer, type Path } from '../document/problem';
import { type Json, type Located, readShipped, type Shipped, valueAt, valuesIn, withValues } from './mutants';

let shipped: Shipped;

beforeAll(async () => {
  shipped = await readShipped();
});

/** Required fields by the list that an object stands in, or the field where it is no item of a list. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  events: ['id', 'title', 'kind', 'standing', 'participations', 'claims'],
  participations: ['id', 'actor', 'role'],
  claims: ['id', 'target', 'modality'],
  evidence: ['id', 'source', 'exact', 'prefix', 'suffix'],
  attribution: ['act', 'name'],
  relations: ['type', 'event'],
  printed: ['words'],
  instant: ['inference'],
  year: ['is'],
  month: ['is'],
  day: ['is'],
  bounds: ['is'],
  timeZoneBasis: ['is'],
  inference: ['reason', 'basis'],
};

const REFERENCES = ['actor', 'event', 'source', 'participation'];
const DATES = ['edtf', 'date', 'asOf'];
const INSTANTS = ['start', 'end'];

type Mutate = (located: Located) => readonly Located[];

/** One mutant of every event at a time until none is left; each must be reported where it was made. */
async function expectReportedInPlace(mutate: Mutate, message: RegExp): Promise<number> {
  const events = shipped.dataset.events;
  const queues = events.map((event, index) => [...valuesIn(event, ['events', index])].flatMap(mutate));
  let count = 0;
  for (;;) {
    const round = queues.flatMap((queue) => queue.shift() ?? []);
    if (round.length === 0) return count;
    count += round.length;
    const problems = await shipped.problemsOf(withValues(shipped.dataset, round));
    for (const { path } of round) {
      const own = problems.filter((problem) => formatPointer(problem.path) === formatPointer(path));
      const isIdGone = formatPointer(path) === formatPointer([...path.slice(0, 2), 'id']);
      expect(own, formatPointer(path)).toContainEqual(
        expect.objectContaining({
          severity: 'error',
          message: expect.stringMatching(message) as unknown,
          ...(!isIdGone && { event: valueAt(shipped.dataset, [...path.slice(0, 2), 'id']) }),
        }),
      );
    }
  }
}

/** What an object is, by its place: the last step that is a name. */
function listOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string'));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const named = ({ path, value }: Located, names: readonly string[]) =>
  typeof value === 'string' && names.includes(String(path.at(-1)));

describe('of every event of the shipped dataset', () => {
  it('each required field is missed', async () => {
    const count = await expectReportedInPlace(({ path, value }) => {
      if (!isObject(value)) return [];
      const fields = REQUIRED[listOf(path)] ?? [];
      expect(Object.keys(value)).toEqual(expect.arrayContaining([...fields]));
      return fields.map((field) => ({ path: [...path, field], value: undefined }));
    }, /is missing|is not one of|no field|fits none/);
    expect(count).toBeGreaterThan(1000);
  }, 120_000);

  it('each reference that leads nowhere is named', async () => {
    const count = await expectReportedInPlace((located) => {
      const { path, value } = located;
      const isShared = typeof value === 'string' && path.at(-1) === 'inference';
      const isOutside = typeof value === 'string' && path.at(-2) === 'outsideReferences';
      return named(located, REFERENCES) || isShared || isOutside ? [{ path, value: 'nowhere' }] : [];
    }, /^there is no .*"nowhere"/);
    expect(count).toBeGreaterThan(350);
  }, 120_000);

  it('each impossible date is refused', async () => {
    const count = await expectReportedInPlace(
      (located) => (named(located, DATES) ? [{ path: located.path, value: '2021-02-30' }] : []),
      /^"2021-02-30" is not a da/,
    );
    expect(count).toBeGreaterThan(20);
  });

  it('each impossible instant is refused', async () => {
    const count = await expectReportedInPlace(
      (located) =>
        named(located, INSTANTS) ? [{ path: located.path, value: '2021-02-30T08:45:00+08:00' }] : [],
      /^"2021-02-30T08:45:00\+08:00" is not an instant/,
    );
    expect(count).toBeGreaterThan(1);
  });
});
