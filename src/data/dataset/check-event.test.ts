/** One event: what is shown of it is borne by a claim, whose quotations have the words that are shown as printed. */
import { describe, expect, it } from 'vitest';
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
  STATED,
  sourceWith,
} from './test-dataset';

function problemsOf(event: Json, ...claims: readonly Json[]) {
  return inWords(
    problemsIn(
      datasetWith({
        actors: [{ id: 'north', kind: 'state', name: EN }],
        sources: [sourceWith()],
        events: [eventWith({ ...event, claims: [claimOn('occurrence'), ...claims] })],
      }),
    ),
  );
}

describe('the printed words of a date', () => {
  const printed = { words: 'in the spring' };
  const dated = { edtf: '2021-03', printed, basis: { bounds: STATED } };
  const quoting = (exact: string) => claimOn('date', { evidence: [quotationOf(exact)] });

  it.each([
    ['with', dated],
    ['without', { printed }],
  ])('stand in a quotation of it, %s an EDTF date', (_, when) => {
    expect(problemsOf({ when }, quoting('They met in the spring.'))).toEqual([]);
    expect(problemsOf({ when }, quoting('They met in the autumn.'))).toEqual([
      '/events/0/when/printed the printed words “in the spring” stand in no quotation of the date',
    ]);
    expect(problemsOf({ when }, claimOn('date'))).toEqual([
      expect.stringContaining('/events/0/when/printed the printed words'),
    ]);
  });

  it.each([
    ['with', dated],
    ['without', { printed }],
  ])('need a claim on it, %s an EDTF date', (_, when) => {
    expect(problemsOf({ when })).toEqual(['/events/0/when no claim bears the date']);
  });

  it('may be missing, and where there is no date either no claim is needed', () => {
    expect(problemsOf({ when: { edtf: '2021-03', basis: { bounds: STATED } } }, claimOn('date'))).toEqual([]);
    expect(problemsOf({})).toEqual([]);
  });
});

describe('what is printed', () => {
  const [composed, decomposed] = ['le café', 'le cafe\u0301'];

  it.each([
    ['composed, and quoted decomposed', composed, decomposed],
    ['decomposed, and quoted composed', decomposed, composed],
    ['with LF at its line end, and quoted with CRLF', 'On the\n16th', 'On the\r\n16th'],
  ])('may be written %s', (_, words, quoted) => {
    const claim = claimOn('date', { evidence: [quotationOf(`“${quoted}”`)] });
    expect(problemsOf({ when: { printed: { words } } }, claim)).toEqual([]);
  });
});

describe('where an event took place', () => {
  it('is a channel or a place, and not nothing', () => {
    const empty = ['/events/0/where this has neither channel nor place'];
    expect(problemsOf({ where: {} })).toEqual(empty);
    expect(problemsOf({ where: {} }, claimOn('place'))).toEqual(empty);
  });

  it.each([[{ channel: 'video' }], [{ place: EN }], [{ channel: 'in-person', place: EN }]])(
    'is borne by a claim: %j',
    (where) => {
      expect(problemsOf({ where }, claimOn('place'))).toEqual([]);
      expect(problemsOf({ where })).toEqual(['/events/0/where no claim bears the place or channel']);
    },
  );
});

describe('a participation', () => {
  const participations = [{ id: 'n', actor: 'north', role: 'host', printed: 'the North' }];
  const borneBy = (exact: string) =>
    claimOn('participation', { participation: 'n', evidence: [quotationOf(exact)] });
  const more = (target: string, participation?: string) =>
    claimOn(target, { id: 'more', participation, inference: INFERENCE });

  it('is named by the claim that bears it', () => {
    expect(problemsOf({ participations }, borneBy('the North'))).toEqual([]);
    expect(problemsOf({ participations })).toEqual([
      '/events/0/participations/0 no claim bears the participation "n"',
    ]);
  });

  it.each([
    ['names none', more('participation'), 'a claim on a participation does not say which'],
    ['names one of another event', more('participation', 's'), 'there is no participation of this event "s"'],
    ['is on something else', more('content', 'n'), 'a claim on "content" may name no participation'],
  ])('is reported at a claim that %s', (_, claim, message) => {
    expect(problemsOf({ participations }, borneBy('the North'), claim)).toEqual([
      `/events/0/claims/2/participation ${message}`,
    ]);
  });

  it('has its printed words in a quotation of that claim', () => {
    expect(problemsOf({ participations }, borneBy('the South'))).toEqual([
      '/events/0/participations/0/printed the printed words “the North” stand in no quotation of the participation "n"',
    ]);
  });
});

describe('an event without evidence', () => {
  const dated = { edtf: '2021-11-16', timeZone: 'Asia/Shanghai' };
  const participations = [{ id: 'n', actor: 'north', role: 'host' }];
  const problemsOfBare = (event: Json) =>
    inWords(
      problemsIn(
        datasetWith({
          actors: [{ id: 'north', kind: 'state', name: EN }],
          events: [eventWith({ claims: [], ...event })],
        }),
      ),
    );

  it('says so, and then argues nothing', () => {
    const told = { note: EN, when: dated, where: { place: EN }, participations };
    expect(problemsOfBare({ noEvidenceYet: true, ...told })).toEqual([]);
  });

  it('is not sound where it does not say so', () => {
    expect(problemsOfBare({})).toEqual([
      '/events/0/claims no claim says that this event took place (or is proposed, asked, absent)',
    ]);
  });

  it('has no claims, no printed words and no empty place', () => {
    const noEvidenceYet = true;
    expect(problemsOfBare({ noEvidenceYet, claims: [claimOn('occurrence')] })).toEqual([
      '/events/0/noEvidenceYet this event says that it has no evidence yet, but it has claims',
    ]);
    expect(problemsOfBare({ noEvidenceYet, when: { ...dated, printed: { words: 'then' } } })).toEqual([
      '/events/0/when/printed an event without evidence quotes no source that could print its date',
    ]);
    const printed = [{ ...participations[0], printed: 'the North' }];
    expect(problemsOfBare({ noEvidenceYet, participations: printed })).toEqual([
      '/events/0/participations/0 no claim bears the participation "n"',
    ]);
    expect(problemsOfBare({ noEvidenceYet, where: {} })).toEqual([
      '/events/0/where this has neither channel nor place',
    ]);
  });

  it('alone has a note of its own', () => {
    expect(problemsOf({ note: EN })).toEqual([
      '/events/0/note a note of the event may stand only where there is no evidence yet',
    ]);
  });
});
