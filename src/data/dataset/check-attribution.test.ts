/** Who says so: which hops belong to a claim, which to its source, and that words do not travel back in time. */
import { describe, expect, it } from 'vitest';
import { HOP_ACTS } from '../../domain/archive/vocabulary';
import {
  claimOn,
  datasetWith,
  EN,
  eventWith,
  INFERENCE,
  inWords,
  type Json,
  problemsIn,
  quotationOf,
  sourceWith,
} from './test-dataset';

const OF_SPEAKERS = ['said', 'asked', 'told', 'reported', 'wrote'];
const OF_SOURCES = ['published', 'edited', 'republished', 'translated', 'reposted'];

const hop = (act: string, date?: string): Json => ({ act, name: EN, ...(date !== undefined && { date }) });
const said = (...dates: (string | undefined)[]) => dates.map((date) => hop('said', date));
const published = (...dates: (string | undefined)[]) => dates.map((date) => hop('published', date));
const UNDATED = { paper: published(undefined) };
const quoted = (source: string) => quotationOf('They met.', { id: `q.${source}`, source });

/** One claim on one event, and the sources by the hops of their provenance. */
function problemsOf(claim: Json, provenances: Readonly<Record<string, unknown>> = UNDATED) {
  const sources = Object.entries(provenances).map(([id, provenance]) => sourceWith({ id, provenance }));
  const events = [eventWith({ claims: [claimOn('occurrence', claim)] })];
  return inWords(problemsIn(datasetWith({ sources, events })));
}

const claimWith = (attribution: readonly Json[]) => ({ evidence: [quoted('paper')], attribution });

describe('what is done to a source', () => {
  it.each(OF_SOURCES)('is refused in the chain of a claim when it is “%s”', (act) => {
    expect(problemsOf(claimWith([hop(act)]))).toEqual([
      `/events/0/claims/0/attribution/0/act "${act}" is done to a source, not to a claim`,
    ]);
  });

  it.each(OF_SPEAKERS)('is not “%s”, which a claim may have', (act) => {
    expect(problemsOf(claimWith([hop(act)]))).toEqual([]);
  });

  it('or by whom its words came to be, a source may have in its provenance', () => {
    const provenance = [...OF_SPEAKERS, ...OF_SOURCES].map((act) => hop(act));
    expect(problemsOf(claimWith([]), { paper: provenance })).toEqual([]);
  });

  it('is decided for every act of the format', () => {
    expect([...OF_SPEAKERS, ...OF_SOURCES].toSorted()).toEqual([...HOP_ACTS].toSorted());
  });

  it('is named at each of the hops that do it', () => {
    const hops = [hop('said'), hop('translated'), hop('told'), hop('reposted')];
    expect(problemsOf(claimWith(hops))).toEqual([
      expect.stringMatching(/^\/events\/0\/claims\/0\/attribution\/1\/act /),
      expect.stringMatching(/^\/events\/0\/claims\/0\/attribution\/3\/act /),
    ]);
  });
});

describe('an attribution', () => {
  it('of a claim that quotes nothing ends in no source, and is refused', () => {
    expect(problemsOf({ inference: INFERENCE, attribution: said(undefined) })).toContain(
      '/events/0/claims/0/attribution the attribution ends in no source: the claim quotes none',
    );
  });

  it('is not saved by what its own hops quote', () => {
    const shown = { ...hop('said'), evidence: [quoted('paper')] };
    expect(problemsOf({ inference: INFERENCE, attribution: [shown] }).join('\n')).toContain(
      'the attribution ends in no source',
    );
  });

  it('may be missing where the source speaks in its own voice, or where the claim is inferred', () => {
    expect(problemsOf(claimWith([]))).toEqual([]);
    expect(problemsOf({ inference: INFERENCE })).toEqual([]);
  });
});

describe('the hops of a chain', () => {
  const IN_ORDER = [
    ['on later and later days', ['2021-11-15', '2021-11-16', '2021-11-17']],
    ['on one day', ['2021-11-16', '2021-11-16']],
    ['in a month, then on a day of it', ['2021-11', '2021-11-01']],
    ['on a day, then in the month around it', ['2021-11-30', '2021-11']],
    ['on a day, then in a year that nobody tells', ['2021-11-16', 'XXXX-11-15']],
    ['on a day, then from the day before to an end that nobody tells', ['2021-11-16', '2021-11-15/']],
    ['until a day from a beginning that nobody tells, then on the day before', ['/2021-11-16', '2021-11-15']],
  ] as const;
  const OUT_OF_ORDER = [
    ['on a day, then on the day before', ['2021-11-16', '2021-11-15']],
    ['in a month, then in the month before', ['2021-11', '2021-10']],
    ['since a day, then on the day before', ['2021-11-16/..', '2021-11-15']],
    ['over the turn of a year', ['2022-01-01', '2021-12-31']],
  ] as const;

  it.each(IN_ORDER)('may be %s', (_, dates) => {
    expect(problemsOf(claimWith(said(...dates)))).toEqual([]);
    expect(problemsOf(claimWith([]), { paper: published(...dates) })).toEqual([]);
  });

  it.each(OUT_OF_ORDER)('of a claim may not be %s', (_, [first, second]) => {
    expect(problemsOf(claimWith(said(first, second)))).toEqual([
      `/events/0/claims/0/attribution/1/date this hop, on ${second}, is before a hop that it comes after, on ${first}`,
    ]);
  });

  it.each(OUT_OF_ORDER)('of a source may not be %s', (_, [first, second]) => {
    expect(problemsOf(claimWith([]), { paper: published(first, second) })).toEqual([
      `/sources/0/provenance/1/date this hop, on ${second}, is before a hop that it comes after, on ${first}`,
    ]);
  });

  it('say nothing where they have no date, and do not part those that have one', () => {
    expect(problemsOf(claimWith(said(undefined, '2021-11-15', undefined, '2021-11-16')))).toEqual([]);
    expect(problemsOf(claimWith(said('2021-11-16', undefined, undefined, '2021-11-15')))).toEqual([
      expect.stringMatching(/^\/events\/0\/claims\/0\/attribution\/3\/date .* on 2021-11-16$/),
    ]);
  });

  it.each([
    ['a month around both', '2021-11'],
    ['a year that nobody tells', 'XXXX-11-15'],
    ['no date', undefined],
  ])('do not hide by %s that the one before it was later', (_, between) => {
    const dates = ['2021-11-16', between, '2021-11-15'];
    const late = 'date this hop, on 2021-11-15, is before a hop that it comes after, on 2021-11-16';
    expect(problemsOf(claimWith(said(...dates)))).toEqual([`/events/0/claims/0/attribution/2/${late}`]);
    expect(problemsOf(claimWith([]), { paper: published(...dates) })).toEqual([
      `/sources/0/provenance/2/${late}`,
    ]);
  });

  it('are each told once, whatever number of hops they are before', () => {
    expect(problemsOf(claimWith(said('2021-11-17', '2021-11-18', '2021-11-15', '2021-11-16')))).toEqual([
      expect.stringMatching(/^\/events\/0\/claims\/0\/attribution\/2\/date /),
      expect.stringMatching(/^\/events\/0\/claims\/0\/attribution\/3\/date /),
    ]);
  });
});

describe('the hops of a claim', () => {
  const early = (at: string, by: string) =>
    `/events/0/claims/0/evidence/0/source "paper" has a hop on ${at}, before a hop of the attribution on ${by}`;

  it('may not be after a hop of the source in which the claim ends', () => {
    expect(
      problemsOf(claimWith(said('2021-11-15', '2021-11-18')), { paper: published('2021-11-17') }),
    ).toEqual([early('2021-11-17', '2021-11-18')]);
  });

  it.each([
    ['the last hop of the claim', ['2021-11-18', undefined], ['2021-11-17']],
    ['the last hop of the claim, in its month', ['2021-11-18', '2021-11'], ['2021-11-17']],
    ['the first hop of the source', ['2021-11-18'], [undefined, '2021-11-17']],
    ['the first hop of the source, in its month', ['2021-11-18'], ['2021-11', '2021-11-17']],
    ['both', ['2021-11-18', undefined], [undefined, '2021-11-17']],
  ] as const)('are held against all of the source, though it is not dated by %s', (_, ofClaim, ofSource) => {
    expect(problemsOf(claimWith(said(...ofClaim)), { paper: published(...ofSource) })).toEqual([
      early('2021-11-17', '2021-11-18'),
    ]);
  });

  it.each([
    ['before it', '2021-11-16', '2021-11-17'],
    ['on its day', '2021-11-17', '2021-11-17'],
    ['in its month', '2021-11-17', '2021-11'],
    ['undated', undefined, '2021-11-17'],
    ['followed by an undated source', '2021-11-17', undefined],
  ])('may have the last one %s', (_, last, first) => {
    expect(problemsOf(claimWith(said(last)), { paper: published(first) })).toEqual([]);
  });

  it('are held against the first hop of the source, however late its last one is', () => {
    const claim = claimWith(said('2021-11-18'));
    expect(problemsOf(claim, { paper: published('2021-11-17', '2021-11-19') })).toHaveLength(1);
    expect(problemsOf(claim, { paper: published('2021-11-18', '2021-11-19') })).toEqual([]);
  });

  it('are held against each source that the claim quotes, and named at the quotation', () => {
    const claim = { evidence: ['late', 'early'].map(quoted), attribution: said('2021-11-18') };
    const sources = { early: published('2021-11-17'), late: published('2021-11-19') };
    expect(problemsOf(claim, sources)).toEqual([
      expect.stringMatching(/^\/events\/0\/claims\/0\/evidence\/1\/source "early" has a hop on 2021-11-17/),
    ]);
  });
});

describe('a hop of a source that is too early', () => {
  const sources = { early: published('2021-11-17'), other: published('2021-11-16') };
  const quoting = (...ids: readonly string[]) => ({
    evidence: ids.map((source, index) => quotationOf('They met.', { id: `q${index}`, source })),
    attribution: said('2021-11-18'),
  });

  it('is told once, at the first quotation, however often the claim quotes that source', () => {
    expect(problemsOf(quoting('early', 'early', 'early'), sources)).toEqual([
      expect.stringMatching(/^\/events\/0\/claims\/0\/evidence\/0\/source "early" has a hop/),
    ]);
  });

  it('is told for each source, and for each claim', () => {
    expect(problemsOf(quoting('early', 'other', 'early', 'other'), sources)).toEqual([
      expect.stringMatching(/^\/events\/0\/claims\/0\/evidence\/0\/source "early" has a hop/),
      expect.stringMatching(/^\/events\/0\/claims\/0\/evidence\/1\/source "other" has a hop/),
    ]);
    const claims = ['a', 'b'].map((id) =>
      claimOn('occurrence', {
        id,
        ...quoting('early'),
        evidence: [quotationOf('Met.', { id, source: 'early' })],
      }),
    );
    const dataset = datasetWith({
      sources: [sourceWith({ id: 'early', provenance: published('2021-11-17') })],
      events: [eventWith({ claims })],
    });
    expect(inWords(problemsIn(dataset))).toHaveLength(2);
  });
});

describe('a source', () => {
  it.each([
    ['is empty', []],
    ['is left out', undefined],
  ])('is refused where its provenance %s, since every chain would end in the open', (_, provenance) => {
    expect(problemsOf(claimWith([]), { paper: provenance })).toEqual([
      expect.stringMatching(/^\/sources\/0\/provenance nobody is said to have written or published/),
    ]);
  });

  it('needs but one hop, dated or not', () => {
    expect(problemsOf(claimWith([]))).toEqual([]);
    expect(problemsOf(claimWith([]), { paper: published('2021-11-17') })).toEqual([]);
  });
});
