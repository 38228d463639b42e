import { afterEach, expect, it } from 'vitest';
import './late';
import { createActorTree } from '../domain/actors/actor-tree';
import type { Actor } from '../domain/archive/actor';
import type { ActorId } from '../domain/archive/ids';
import { NO_FILTER } from '../domain/filter/event-filter';
import { NO_FACETS } from '../domain/filter/facets';
import { filterInWords } from './filter-in-words';
import { fetchLanguage, speak } from './translate';

const NORTH = 'north' as ActorId;
const SOUTH = 'south' as ActorId;
const actor = (id: ActorId, name: string): Actor => ({
  id,
  kind: 'state',
  name: { en: name },
  identification: { is: 'stated' },
});
const tree = createActorTree([actor(NORTH, 'Northland'), actor(SOUTH, 'Southland')], []);

afterEach(() => speak('en'));

it('says that there is none', () => {
  expect(filterInWords(NO_FILTER, tree, [])).toBe('No filter is set.');
});

it('names actors and how they are matched', () => {
  const filter = { ...NO_FILTER, actors: [NORTH, SOUTH] };
  expect(filterInWords(filter, tree, [])).toBe('Filter: with Northland and Southland, any of them.');
  expect(filterInWords({ ...filter, match: 'all' }, tree, [])).toBe(
    'Filter: with Northland and Southland, all together.',
  );
  expect(filterInWords({ ...filter, actors: [SOUTH] }, tree, [])).toBe('Filter: with Southland.');
});

it('names an actor that the dataset does not have', () => {
  const filter = { ...NO_FILTER, actors: ['nobody' as ActorId] };
  expect(filterInWords(filter, tree, [])).toBe('Filter: with nobody, not in this dataset.');
});

it('names each facet with its values, in the order of the lists', () => {
  const facets = { ...NO_FACETS, kind: ['call', 'talks'], standing: ['absent'] } as const;
  expect(filterInWords({ ...NO_FILTER, facets }, tree, [])).toBe(
    'Filter: kind: Call, Talks; standing: Has not happened.',
  );
});

it('speaks Chinese', async () => {
  await fetchLanguage('zh');
  speak('zh');
  expect(filterInWords({ ...NO_FILTER, actors: [NORTH] }, tree, [])).toBe('筛选：涉及Northland。');
});
