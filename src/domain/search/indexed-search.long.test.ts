import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runAtOnce } from '../../base/slices';
import type { Archive } from '../archive/archive';
import { parseDateQuery } from './date-query';
import { daySpansOf, matchDays } from './event-days';
import type { SearchResult } from './event-search';
import { createSearchIndexBuilder } from './index/index-builder';
import type { SearchIndex } from './index/index-part';
import { indexingAll, joiningParts } from './index/join-parts';
import { createIndexedSearch } from './indexed-search';
import { createMemorySearch } from './memory-search';
import { type ScannedResult, scanTexts } from './test-scan';
import { searchArchives } from './test-search-archives';
import { queries } from './test-search-texts';

const ALL = 10_000;
const RUNS = { numRuns: 150 };

/** As a text, whatever the order of its fields. */
const keyOf = (result: SearchResult) =>
  JSON.stringify(result, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

function searchOver(archive: Archive, index: SearchIndex) {
  const { events } = archive;
  return createIndexedSearch({
    index,
    facts: archive,
    eventCount: events.length,
    recordOf: (at) => events[at],
  });
}

function partOf(archive: Archive, serials: readonly number[]) {
  const builder = createSearchIndexBuilder(archive);
  for (const serial of serials) {
    const event = archive.events[serial];
    if (event) builder.add(serial, event);
  }
  return runAtOnce(builder.finish());
}

/** Events by their dates, those that were then first. */
function scanDates(archive: Archive, query: string): readonly string[] {
  const patterns = parseDateQuery(query);
  const found = archive.events.flatMap(({ id, when }) => {
    const matches = patterns.flatMap((pattern) => matchDays(daySpansOf(when, archive), pattern) ?? []);
    const match = matches.find(({ how }) => how === 'on') ?? matches[0];
    return match ? [{ id, match }] : [];
  });
  const how = (of: 'on' | 'within') => found.filter(({ match }) => match.how === of);
  return [...how('on'), ...how('within')].map(({ id, match }) => `${id} ${JSON.stringify(match)}`);
}

describe('the search', () => {
  it('answers as if every text was looked at', async () => {
    await fc.assert(
      fc.asyncProperty(searchArchives, queries, async (archive, query) => {
        const search = await createMemorySearch(archive);
        const { value, isComplete } = await search.search(query, ALL);
        expect(isComplete).toBe(true);
        const dates = value.filter((result) => result.group === 'dates');
        const ofDates = dates.flatMap((result) =>
          result.is === 'event' ? [`${result.event.id} ${JSON.stringify(result.match)}`] : [],
        );
        expect(ofDates).toEqual(scanDates(archive, query));

        const scanned = scanTexts(archive, query, dates.length > 0);
        const texts = value.slice(dates.length);
        expect(texts.map(keyOf).toSorted()).toEqual(scanned.map(({ result }) => keyOf(result)).toSorted());
        expectInOrder(texts, scanned);
      }),
      RUNS,
    );
  });

  it('is the same whatever parts its index was made of, and in whatever order', async () => {
    const shuffled = searchArchives.chain((archive) => {
      const serials = archive.events.map((_, serial) => serial);
      const order = fc.shuffledSubarray(serials, { minLength: serials.length });
      return fc.record({ archive: fc.constant(archive), order, cuts: fc.array(fc.nat(8), { maxLength: 3 }) });
    });
    await fc.assert(
      fc.asyncProperty(shuffled, queries, async ({ archive, order, cuts }, query) => {
        const borders = [0, ...cuts.toSorted((a, b) => a - b), order.length];
        const parts = borders.slice(1).map((to, at) => partOf(archive, order.slice(borders[at], to)));
        const whole = runAtOnce(indexingAll([partOf(archive, [...archive.events.keys()])], archive));
        const joined = runAtOnce(indexingAll(parts, archive));
        const stepwise = runAtOnce(
          indexingAll([runAtOnce(joiningParts(parts.slice(1))), ...parts.slice(0, 1)], archive),
        );
        // As it comes from another worker.
        expect(structuredClone(joined)).toEqual(whole);
        expect(stepwise).toEqual(whole);
        const answer = await searchOver(archive, structuredClone(joined)).search(query, ALL);
        expect(answer).toEqual(await searchOver(archive, whole).search(query, ALL));
      }),
      RUNS,
    );
  });

  it('gives the best of each group where no more are asked for, and says so', async () => {
    await fc.assert(
      fc.asyncProperty(searchArchives, queries, fc.nat(4), async (archive, query, limit) => {
        const search = await createMemorySearch(archive);
        const all = (await search.search(query, ALL)).value;
        const counts = new Map<string, number>();
        const best = all.filter(({ group }) => {
          counts.set(group, (counts.get(group) ?? 0) + 1);
          return (counts.get(group) ?? 0) <= limit;
        });
        expect(await search.search(query, limit)).toEqual({
          value: best,
          isComplete: best.length === all.length,
        });
      }),
      RUNS,
    );
  });

  it('answers whatever is typed', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789-/. ,年月日') }),
      fc.string({ unit: fc.constantFrom(...'a会\u0301\ud800\u200d·') }),
    );
    await fc.assert(
      fc.asyncProperty(searchArchives, typed, async (archive, query) => {
        const search = await createMemorySearch(archive);
        expect((await search.search(query, 5)).value.length).toBeLessThanOrEqual(25);
        expect((await search.search('9'.repeat(400), 5)).isComplete).toBe(true);
      }),
      RUNS,
    );
  });
});

/** Nearer ones first, of equally near ones those that weigh more. */
function expectInOrder(results: readonly SearchResult[], scanned: readonly ScannedResult[]): void {
  const weights = new Map(scanned.map(({ result, weight }) => [keyOf(result), weight]));
  for (const [at, result] of results.entries()) {
    const before = results[at - 1];
    if (before === undefined) continue;
    expect(before.closeness).toBeLessThanOrEqual(result.closeness);
    if (before.closeness < result.closeness) continue;
    expect((weights.get(keyOf(before)) ?? 0) + 1e-9).toBeGreaterThanOrEqual(weights.get(keyOf(result)) ?? 0);
  }
}
