import { describe, expect, it } from 'vitest';
import type { Actor } from '../archive/actor';
import type { DiplomaticEvent } from '../archive/event';
import type { Claim, Inference } from '../archive/evidence';
import type { ActorId, ClaimId, EventId, ParticipationId } from '../archive/ids';
import { facetsAgainst, facetsOfEvent, NO_FACETS, withToggled } from './facets';

const inference = (basis: Inference['basis']): Inference => ({
  reason: { en: 'It stands to reason.' },
  basis,
  outsideReferences: [],
});

const claim = (more: Partial<Claim> = {}): Claim => ({
  id: 'c' as ClaimId,
  target: 'content',
  modality: 'asserted',
  evidence: [],
  attribution: [],
  ...more,
});

const NOBODY: ReadonlyMap<ActorId, Actor> = new Map();

const event = (more: Partial<DiplomaticEvent> = {}): DiplomaticEvent => ({
  id: 'e' as EventId,
  title: { en: 'E' },
  kind: 'talks',
  standing: 'proposed',
  when: { basis: {}, timeZone: null },
  participations: [],
  claims: [claim()],
  relations: [],
  ...more,
});

describe('the facets of an event', () => {
  it('are its kind, its standing, and how any of its claims puts it', () => {
    const facets = facetsOfEvent(event({ claims: [claim(), claim({ modality: 'forecast' })] }), NOBODY);
    expect([...facets.kind]).toEqual(['talks']);
    expect([...facets.standing]).toEqual(['proposed']);
    expect([...facets.modality]).toEqual(['asserted', 'forecast']);
  });

  it.each([
    ['the words alone', event(), ['stated']],
    [
      'a year that is inferred',
      event({
        when: {
          timeZone: null,
          basis: { day: { is: 'stated' }, year: { is: 'inferred', ...inference('text') } },
        },
      }),
      ['inferred-text'],
    ],
    [
      'a zone from outside and a claim from the text',
      event({
        when: { timeZone: 'UTC', basis: {}, timeZoneBasis: { is: 'inferred', ...inference('outside') } },
        claims: [claim({ inference: inference('text') })],
      }),
      ['inferred-outside', 'inferred-text'],
    ],
    [
      'an inferred relation',
      event({ relations: [{ type: 'follows', event: 'o' as EventId, inference: inference('outside') }] }),
      ['inferred-outside'],
    ],
  ])('say of %s what it rests on', (_, subject, bases) => {
    expect([...facetsOfEvent(subject, NOBODY).basis]).toEqual(bases);
  });

  it('rest on how those who take part are identified', () => {
    const envoy: Actor = {
      id: 'envoy' as ActorId,
      kind: 'person',
      name: { en: 'The envoy' },
      identification: { is: 'inferred', ...inference('outside') },
    };
    const subject = event({
      participations: [{ id: 'p' as ParticipationId, actor: envoy.id, role: 'speaker' }],
    });
    expect([...facetsOfEvent(subject, new Map([[envoy.id, envoy]])).basis]).toEqual(['inferred-outside']);
  });

  it('stand against a choice that they do not meet, one value of a facet being enough', () => {
    const facets = facetsOfEvent(event(), NOBODY);
    expect(facetsAgainst(facets, NO_FACETS)).toEqual([]);
    expect(facetsAgainst(facets, { ...NO_FACETS, kind: ['call', 'talks'] })).toEqual([]);
    expect(facetsAgainst(facets, { ...NO_FACETS, kind: ['call'], standing: ['absent'] })).toEqual([
      'kind',
      'standing',
    ]);
  });

  it('are chosen and taken out again, in the order of their list', () => {
    const both = withToggled(withToggled(NO_FACETS, 'kind', 'talks'), 'kind', 'meeting');
    expect(both.kind).toEqual(['meeting', 'talks']);
    expect(withToggled(both, 'kind', 'meeting').kind).toEqual(['talks']);
  });
});
