/** Relations across events: none comes round to itself, and none says the opposite of the dates. */
import { describe, expect, it } from 'vitest';
import { RELATION_TYPES } from '../../domain/archive/vocabulary';
import { formatPointer } from '../document/problem';
import {
  claimOn,
  datasetWith,
  eventWith,
  INFERENCE,
  inWords,
  type Json,
  problemsIn as problemsOf,
  STATED,
} from './test-dataset';

const ONE_WAY = ['follows', 'part-of'];
const MUTUAL = ['about', 'same-event-as', 'answers', 'restates', 'conflicts-with'];

/** An event of this id, and the relations that lead from it: `follows b`. */
function event(id: string, relations: readonly string[] = [], when: Json = {}): Json {
  return eventWith({
    ...{ id, when },
    claims: ['occurrence', 'date'].map((target) =>
      claimOn(target, { id: `${id}.${target}`, inference: INFERENCE }),
    ),
    relations: relations.map((relation) => {
      const [type, other] = relation.split(' ');
      return { type, event: other };
    }),
  });
}

const problemsIn = (...events: readonly Json[]) => problemsOf(datasetWith({ events }));
const told = (...events: readonly Json[]) => inWords(problemsIn(...events));

describe.each(ONE_WAY)('a circle of “%s”', (type) => {
  const circled = (at: string, id: string) => `${at} "${id}" comes round to itself through "${type}"`;

  it('of two is named at the relation of each', () => {
    expect(told(event('a', [`${type} b`]), event('b', [`${type} a`]))).toEqual([
      circled('/events/0/relations/0', 'a'),
      circled('/events/1/relations/0', 'b'),
    ]);
  });

  it('of three is named at each relation that belongs to it, and at no other', () => {
    const events = [
      event('a', ['about d', `${type} d`, `${type} b`]),
      event('b', [`${type} c`]),
      event('c', ['answers a', `${type} a`]),
      event('d'),
      event('e', [`${type} a`]),
    ];
    expect(told(...events)).toEqual([
      circled('/events/0/relations/2', 'a'),
      circled('/events/1/relations/0', 'b'),
      circled('/events/2/relations/1', 'c'),
    ]);
  });

  it('is not seen in what leads from one circle to another', () => {
    const events = [
      event('a', [`${type} b`]),
      event('b', [`${type} a`, `${type} bridge`]),
      event('bridge', [`${type} c`]),
      event('c', [`${type} d`]),
      event('d', [`${type} c`]),
    ];
    expect(told(...events)).toEqual([
      circled('/events/0/relations/0', 'a'),
      circled('/events/1/relations/0', 'b'),
      circled('/events/3/relations/0', 'c'),
      circled('/events/4/relations/0', 'd'),
    ]);
  });

  it('names the event with the problem', () => {
    const [first] = problemsIn(event('a', [`${type} b`]), event('b', [`${type} a`]));
    expect(first).toMatchObject({ event: 'a', severity: 'error' });
  });

  it('is not seen where ways only meet again', () => {
    const events = [
      event('a', [`${type} b`, `${type} c`]),
      event('b', [`${type} d`]),
      event('c', [`${type} d`]),
    ];
    expect(told(...events, event('d'))).toEqual([]);
  });

  it('is not made by an event that is related to itself, which is refused for that alone', () => {
    const toItself = (at: string) => `${at}/event an event cannot be related to itself`;
    expect(told(event('a', [`${type} a`]))).toEqual([toItself('/events/0/relations/0')]);
    const events = [
      event('a', [`${type} a`, `${type} b`]),
      event('b', [`${type} a`]),
      event('c', [`${type} c`, `${type} a`]),
    ];
    expect(told(...events)).toEqual([
      toItself('/events/0/relations/0'),
      circled('/events/0/relations/1', 'a'),
      circled('/events/1/relations/0', 'b'),
      toItself('/events/2/relations/0'),
    ]);
  });
});

describe('a circle', () => {
  it('is none where its relations are of two sorts', () => {
    expect(told(event('a', ['follows b']), event('b', ['part-of a']))).toEqual([]);
  });

  it.each(MUTUAL)('may be made by “%s”, which can be mutual', (type) => {
    expect(told(event('a', [`${type} b`]), event('b', [`${type} a`]))).toEqual([]);
  });

  it('is allowed or refused for every sort of relation of the format', () => {
    expect([...ONE_WAY, ...MUTUAL].toSorted()).toEqual([...RELATION_TYPES].toSorted());
  });
});

/** That `later` follows `earlier`, each with its date. */
const following = (later: Json, earlier: Json) =>
  told(event('later', ['follows earlier'], later), event('earlier', [], earlier));

const CONTRADICTED =
  '/events/0/relations/0 by their dates "later" is over before "earlier" begins, and so cannot follow it';

describe('“follows”, by days', () => {
  const on = (edtf: string) => ({ edtf, basis: { bounds: STATED } });

  it.each([
    ['two days before', '2021-11-14', '2021-11-16'],
    ['two days before, over the turn of a year', '2020-12-30', '2021-01-01'],
    ['two days before, around a leap day', '2020-02-28', '2020-03-01'],
    ['in the month but one before', '2021-09', '2021-11'],
    ['when it was over two days before', '2021-11-01/2021-11-14', '2021-11-16/2021-11-17'],
    ['when it ended long before, whenever it began', '/2021-11-01', '2021-11-16'],
    ['when the other had yet to begin', '2021-11-14', '2021-11-16/..'],
  ])('is contradicted %s: %s follows %s', (_, later, earlier) => {
    expect(following(on(later), on(earlier))).toEqual([CONTRADICTED]);
  });

  it.each([
    ['on the day after', '2021-11-17', '2021-11-16'],
    ['on the same day', '2021-11-16', '2021-11-16'],
    ['on the day before, since zones differ', '2021-11-15', '2021-11-16'],
    ['on the day before, over the turn of a year', '2020-12-31', '2021-01-01'],
    ['on the day before, which is a leap day', '2020-02-29', '2020-03-01'],
    ['in the month before, since its last day is the day before', '2021-10', '2021-11'],
    ['in the month around it', '2021-11', '2021-11-30'],
    ['while it has not ended', '2021-11-01/..', '2021-11-16'],
    ['while nobody tells its end', '2021-11-01/', '2021-11-16'],
    ['while nobody tells when the other began', '2021-11-01', '/2021-11-16'],
  ])('may be true %s: %s follows %s', (_, later, earlier) => {
    expect(following(on(later), on(earlier))).toEqual([]);
  });

  it('is not contradicted by what has no date', () => {
    expect(following({}, on('2021-11-16'))).toEqual([]);
    expect(following(on('1921-11-16'), {})).toEqual([]);
  });

  it('is the only relation that dates contradict', () => {
    for (const type of RELATION_TYPES) {
      const problems = told(
        event('later', [`${type} earlier`], on('1921')),
        event('earlier', [], on('2021')),
      );
      expect(problems, type).toHaveLength(type === 'follows' ? 1 : 0);
    }
  });

  it('is held against each event that is followed, and named at its relation', () => {
    const later = event('later', ['follows early', 'about late', 'follows late'], on('2021-11-14'));
    const problems = problemsIn(
      event('early', [], on('2021-11-13')),
      event('late', [], on('2021-11-16')),
      later,
    );
    expect(problems.map(({ path }) => formatPointer(path))).toEqual(['/events/2/relations/2']);
    expect(problems[0]).toMatchObject({ event: 'later', severity: 'error' });
  });
});

describe('“follows”, by instants', () => {
  // What has an instant has days too; these say nothing where both are the same.
  const at = (start?: string, end?: string, edtf = '2021-11-16') => ({
    ...{ edtf, basis: { bounds: STATED } },
    instant: {
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      inference: INFERENCE,
    },
  });
  const NINE = '2021-11-16T09:00:00+08:00';

  it.each([
    ['ended a second before', at('2021-11-16T08:00:00+08:00', '2021-11-16T08:59:59+08:00'), at(NINE)],
    ['ended a second before, its beginning not known', at(undefined, '2021-11-16T08:59:59+08:00'), at(NINE)],
    ['ended a second before in another zone', at(undefined, '2021-11-15T19:59:59-05:00'), at(NINE)],
  ])('is contradicted on one day where the later one %s', (_, later, earlier) => {
    expect(following(later, earlier)).toEqual([CONTRADICTED]);
  });

  it.each([
    ['began at the same moment', at(NINE), at(NINE)],
    ['began at the same moment in another zone', at('2021-11-15T20:00:00-05:00'), at(NINE)],
    ['began before and ended after', at('2021-11-16T08:00:00+08:00', '2021-11-16T10:00:00+08:00'), at(NINE)],
    ['began before, and nobody tells when it was over', at('2021-11-16T08:00:00+08:00'), at(NINE)],
    ['was over at that moment', at(undefined, NINE), at(NINE)],
    [
      'was over before the other, whose beginning is not known',
      at(undefined, '2021-11-16T08:59:59+08:00'),
      at(undefined, NINE),
    ],
    ['began a second after', at('2021-11-16T09:00:01+08:00'), at(NINE)],
  ])('may be true where the later one %s', (_, later, earlier) => {
    expect(following(later, earlier)).toEqual([]);
  });

  it('goes by them alone where both are known, whatever the days would say', () => {
    const over = '2021-11-16T08:00:00+08:00';
    expect(following(at(undefined, over, '2021-11-16'), at(NINE, undefined, '2021-11-16'))).toEqual([
      CONTRADICTED,
    ]);
    expect(following(at(undefined, NINE, '2021-11-10'), at(NINE, undefined, '2021-11-16'))).toEqual([]);
  });

  it('goes by days where nobody tells when the later one was over, or when the earlier one began', () => {
    const early = '2021-11-14T08:00:00+08:00';
    expect(
      following(at(early, undefined, '2021-11-14/2021-11-17'), at(NINE, undefined, '2021-11-16')),
    ).toEqual([]);
    expect(following(at(early, undefined, '2021-11-14'), at(NINE, undefined, '2021-11-16'))).toEqual([
      CONTRADICTED,
    ]);
    expect(following(at(undefined, early, '2021-11-14'), at(undefined, NINE, '2021-11-16'))).toEqual([
      CONTRADICTED,
    ]);
  });

  it('goes by days where only one is known', () => {
    const day = (edtf: string) => ({ edtf, basis: { bounds: STATED } });
    expect(following(at('2021-11-15T08:00:00+08:00', undefined, '2021-11-15'), day('2021-11-16'))).toEqual(
      [],
    );
    expect(following(day('2021-11-14'), at(NINE, undefined, '2021-11-16'))).toEqual([CONTRADICTED]);
  });
});
