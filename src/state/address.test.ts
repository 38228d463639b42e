import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LibraryId } from '../data/library/library-entry';
import type { ActorId, DatasetId, EventId, QuotationId, SourceId, StepId } from '../domain/archive/ids';
import { FACETS } from '../domain/filter/facets';
import { addressFromViewState, viewStateFromAddress } from './address';
import { INITIAL_VIEW, type ViewState } from './view-state';

const ids = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5}){0,2}$/);
const minutes = fc.integer({ min: -60_000_000, max: 60_000_000 });

const views: fc.Arbitrary<ViewState> = fc.record({
  dataset: fc.oneof(
    ids.map((id) => ({ at: 'site' as const, id: id as DatasetId })),
    ids.map((id) => ({ at: 'device' as const, id: id as LibraryId })),
    fc
      .webUrl({ withQueryParameters: true, withFragments: true })
      .map((address) => ({ at: 'web' as const, address })),
  ),
  actors: fc
    .uniqueArray(ids, { maxLength: 4 })
    .map((list) => list as readonly string[] as readonly ActorId[]),
  match: fc.constantFrom('any' as const, 'all' as const),
  facets: fc.record({
    kind: fc.subarray([...FACETS.kind]),
    standing: fc.subarray([...FACETS.standing]),
    modality: fc.subarray([...FACETS.modality]),
    basis: fc.subarray([...FACETS.basis]),
    source: fc
      .uniqueArray(ids, { maxLength: 3 })
      .map((list) => list as readonly string[] as readonly SourceId[]),
  }),
  event: fc.option(ids.map((id) => id as EventId)),
  quotation: fc.option(ids.map((id) => `${id}.date` as QuotationId)),
  window: fc.option(
    fc.tuple(minutes, fc.integer({ min: 1, max: 10_000_000 })).map(([start, length]) => ({
      start: start * 60_000,
      end: (start + length) * 60_000,
    })),
  ),
  order: fc.constantFrom('time' as const, 'text' as const),
  zone: fc.constantFrom(null, 'UTC', 'Asia/Shanghai', 'America/New_York'),
  step: fc.option(ids.map((id) => id as StepId)),
  language: fc.constantFrom(null, 'en' as const, 'zh' as const),
});

describe('the address of a view', () => {
  it('opens as the same view', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(viewStateFromAddress(addressFromViewState(view))).toEqual(view);
      }),
    );
  });

  it('can be read by a person: nothing in it is escaped but the address of a dataset elsewhere', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(addressFromViewState({ ...view, dataset: INITIAL_VIEW.dataset })).not.toContain('%');
      }),
    );
    expect(
      addressFromViewState({
        ...INITIAL_VIEW,
        actors: ['xie-feng', 'jake-sullivan'] as readonly string[] as readonly ActorId[],
        match: 'all',
        quotation: 'X1.date' as QuotationId,
        window: { start: Date.UTC(2021, 10, 14, 16), end: Date.UTC(2021, 10, 18, 5) },
      }),
    ).toBe(
      '?v=1&dataset=china-us-2021&actors=xie-feng,jake-sullivan&match=all&quotation=X1.date&window=2021-11-14T16:00Z/2021-11-18T05:00Z',
    );
  });

  it('leaves defaults out, but always names the dataset', () => {
    expect(addressFromViewState(INITIAL_VIEW)).toBe('?v=1&dataset=china-us-2021');
    expect(viewStateFromAddress('')).toEqual(INITIAL_VIEW);
  });

  it.each([
    ['match=sometimes', { match: 'any' }],
    ['window=yesterday/today', { window: null }],
    ['window=-271821-04-20T00:00Z/%2B275760-09-12T00:00Z', { window: { start: -8e15, end: 8e15 } }],
    ['window=%2B270000-01-01T00:00Z/%2B275760-09-12T00:00Z', { window: null }],
    ['window=2021-11-18T00:00Z/2021-11-14T00:00Z', { window: null }],
    ['event=<script>', { event: null }],
    ['actors=,,xie-feng,%3Cb%3E,xie-feng', { actors: ['xie-feng'] }],
    ['order=random', { order: 'time' }],
    ['zone=mars', { zone: null }],
    ['zone=Etc/GMT%2B8', { zone: 'Etc/GMT+8' }],
    ['kind=call,party&standing=', { facets: { ...INITIAL_VIEW.facets, kind: ['call'] } }],
    [
      'source=gazette,<b>,,herald,gazette',
      { facets: { ...INITIAL_VIEW.facets, source: ['gazette', 'herald'] } },
    ],
    ['dataset=../../etc', {}],
    ['dataset=neutral&device=../1', { dataset: { at: 'site', id: 'neutral' } }],
    ['dataset=neutral&device=a1', { dataset: { at: 'device', id: 'a1' } }],
    ['device=a1&data=https%3A%2F%2Fa.org%2F%3Fb', { dataset: { at: 'web', address: 'https://a.org/?b' } }],
    [`data=${'x'.repeat(3000)}`, {}],
    ['v=99', {}],
    ['unknown=1', {}],
  ])('survives %s: one bad value spoils nothing else', (field, expected) => {
    const view = viewStateFromAddress(`?quotation=M1&${field}`);
    expect(view).toEqual({ ...INITIAL_VIEW, quotation: 'M1', ...expected });
  });

  it('is read whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => viewStateFromAddress(text)).not.toThrow();
      }),
    );
  });
});
