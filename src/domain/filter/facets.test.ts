import { describe, expect, it } from 'vitest';
import type { Actor } from '../archive/actor';
import type { DiplomaticEvent } from '../archive/event';
import type { Claim, Inference, Quotation } from '../archive/evidence';
import type { ActorId, ClaimId, EventId, ParticipationId, QuotationId, SourceId } from '../archive/ids';
import { chosenFacets, facetsAgainst, facetsOfEvent, NO_FACETS, offeredOptions, withToggled } from './facets';

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

  it('name the sources whose words bear its claims, those of who said them included', () => {
    const quoted = (id: string, source: string): Quotation => ({
      id: id as QuotationId,
      source: source as SourceId,
      segment: 'body',
      exact: 'x',
      prefix: '',
      suffix: '',
    });
    const told = claim({
      evidence: [quoted('a', 'gazette')],
      attribution: [{ act: 'said', name: { en: 'The envoy' }, evidence: [quoted('b', 'herald')] }],
    });
    expect([...facetsOfEvent(event({ claims: [told, told] }), NOBODY).source]).toEqual(['gazette', 'herald']);
    expect([...facetsOfEvent(event(), NOBODY).source]).toEqual([]);
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

  it('have no list of sources: these stand in the order of choosing', () => {
    const [gazette, herald] = ['gazette' as SourceId, 'herald' as SourceId];
    const both = withToggled(withToggled(NO_FACETS, 'source', herald), 'source', gazette);
    expect(both.source).toEqual(['herald', 'gazette']);
    expect(chosenFacets(both)).toEqual([
      { name: 'source', value: 'herald' },
      { name: 'source', value: 'gazette' },
    ]);
    expect(withToggled(both, 'source', herald).source).toEqual(['gazette']);
  });

  it('offer what any event has, and what a link chose', () => {
    expect(offeredOptions('kind', new Set(['talks', 'meeting'] as const), ['call'])).toEqual([
      { name: 'kind', value: 'meeting' },
      { name: 'kind', value: 'call' },
      { name: 'kind', value: 'talks' },
    ]);
    const here = new Set(['herald' as SourceId]);
    expect(offeredOptions('source', here, ['gone' as SourceId])).toEqual([
      { name: 'source', value: 'herald' },
      { name: 'source', value: 'gone' },
    ]);
  });
});
