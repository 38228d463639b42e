/** Finding in the dataset that is shipped, in the words that a reader would type. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseDataset } from '../../data/dataset/parse-dataset';
import type { Archive } from '../../domain/archive/archive';
import { daySpansOf } from '../../domain/search/event-days';
import type { EventSearch, FoundText, SearchResult } from '../../domain/search/event-search';
import { grouped } from '../../domain/search/grouped';
import { createMemorySearch } from '../../domain/search/memory-search';
import { type CivilDay, civilFromDays } from '../../domain/time/civil-day';
import { type DayFormat, dayWords } from '../../words/calendar-words';
import { dateHeading } from '../../words/event-dates';
import { fetchLanguage, speak } from '../../words/translate';

const FILE = 'public/datasets/china-us-2021/dataset.json';

let archive: Archive;
let search: EventSearch;
beforeAll(async () => {
  const parsed = parseDataset(readFileSync(FILE, 'utf8'), FILE);
  if (parsed.archive === undefined) throw new Error('the shipped dataset gives no archive');
  archive = parsed.archive;
  search = await createMemorySearch(archive);
});
afterEach(() => speak('en'));

async function find(query: string): Promise<readonly SearchResult[]> {
  return (await search.search(query, 100)).value;
}

/** "The [quick] fox" */
function inBrackets({ text, ranges }: FoundText): string {
  return ranges.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}

/** Each group with the texts of its results, the parts that were found in brackets; of dates the ids and how. */
async function told(query: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const groups = grouped(await find(query)).map(
    ({ group, results }) => [group, results.map(toldOf)] as const,
  );
  return Object.fromEntries(groups);
}

function toldOf(result: SearchResult): string {
  if (result.group !== 'dates') return result.found.map(inBrackets)[0] ?? '';
  if (result.is === 'period') return [result.year, result.month, result.day].filter(Boolean).join('-');
  const { how, elsewhere } = result.match;
  return [result.event.id, how, elsewhere].filter(Boolean).join(' ');
}

describe('a reader of the shipped dataset finds', () => {
  it('a person by the surname, in the name, in a title and in the words', async () => {
    const found = await told('sullivan');
    expect(Object.keys(found)).toEqual(['people', 'titles', 'words']);
    expect(found.people).toEqual(['Jake [Sullivan]']);
    expect(found.titles).toEqual(['[Sullivan] speaks at a Brookings webinar']);
    expect(found.words?.[0]).toContain('National Security Adviser [Sullivan] said');
    expect(await told('沙利文')).toMatchObject({
      people: ['杰克·[沙利文]'],
      titles: ['[沙利文]在布鲁金斯学会网络研讨会上讲话'],
    });
  });

  it('words of the source, and what is claimed', async () => {
    const found = await told('risk');
    expect(found.words?.join('\n')).toContain('crisis prevention and [risk] management');
    expect(found.glosses?.length).toBeGreaterThan(0);
  });

  it('a phrase as a phrase', async () => {
    const found = await told('first video meeting');
    expect(found.titles).toEqual(['Leaders of China and the US end a “[first video meeting]”']);
    expect(found.words?.[0]).toContain('the [first video meeting] between China and the US');
  });

  it('any part of a Chinese title, and its words though others stand between', async () => {
    expect((await told('会晤')).titles).toHaveLength(5);
    expect((await told('频会晤')).titles).toEqual(['中美领导人结束“首次视[频会晤]”']);
    expect((await told('首次会晤')).titles).toEqual(['中美领导人结束“[首次]视频[会晤]”']);
  });

  it('the same event by both of its days', async () => {
    expect((await told('16 Nov')).dates?.slice(0, 4)).toEqual([
      '2021-11-16',
      'leaders-video-meeting on',
      'xie-feng-interview on',
      'sullivan-brookings-webinar on',
    ]);
    for (const query of ['11-15', 'Mon 15 Nov', '2021-11-15', '15日', '11月15日']) {
      expect((await told(query)).dates).toContain('leaders-video-meeting on America/New_York');
    }
    expect((await told('Tue 15 Nov')).dates).toBeUndefined();
  });

  it('what may have been on a day, after what was', async () => {
    const dates = (await told('15 Oct')).dates ?? [];
    expect(dates[0]).toBe('2021-10-15');
    expect(dates).toContain('tan-kefei-account within');
    const hows = (await told('August')).dates?.map((date) => date.endsWith(' within')) ?? [];
    expect(hows.indexOf(true)).toBeGreaterThan(hows.lastIndexOf(false));
  });

  it('a name that is spelt a little otherwise, but no words of the source', async () => {
    const found = await find('Sulivan');
    expect(found.map(({ group }) => group)).toEqual(['people', 'titles']);
    expect(found.every(({ closeness }) => closeness === 5)).toBe(true);
    expect(await find('videoo')).not.toContainEqual(expect.objectContaining({ group: 'words' }));
    expect(await find('xqzvw')).toEqual([]);
  });

  it('every event by its title in every language', async () => {
    for (const { id, title } of archive.events) {
      for (const text of Object.values(title)) {
        const [first] = await find(text);
        expect(first).toMatchObject({ group: 'titles', closeness: 0, event: { id } });
      }
    }
  });

  it('every quotation by its own words, in itself or in a longer one of its event', async () => {
    for (const { id, claims } of archive.events) {
      for (const { exact } of claims.flatMap(({ evidence }) => evidence)) {
        const words = (await find(exact)).filter((result) => result.group === 'words');
        const holding = words.filter(
          ({ event, found }) => event.id === id && (found[0]?.text.includes(exact) ?? false),
        );
        expect(holding.length, exact).toBeGreaterThan(0);
      }
    }
  });

  it.each(['en', 'zh'] as const)('every event by its own date in words, %s', async (language) => {
    await fetchLanguage(language);
    speak(language);
    const forms: readonly DayFormat[] = ['long', 'heading', 'short', 'plain', 'weekday', 'dayMonth'];
    const dated = archive.events.filter(({ when }) => when.edtf !== undefined);
    expect(dated.length).toBeGreaterThan(10);
    for (const { id, when } of dated) {
      const days: readonly CivilDay[] = daySpansOf(when, archive).flatMap(({ first, last }) => [
        civilFromDays(first),
        civilFromDays(last),
      ]);
      const words = days.flatMap((day) => forms.map((form) => dayWords(day, form)));
      for (const query of [...words, dateHeading(when, archive).day]) {
        const found = (await find(query)).flatMap((result) =>
          result.group === 'dates' && result.is === 'event' ? [result.event.id] : [],
        );
        expect(found, `${id} by “${query}”`).toContain(id);
      }
    }
  });

  it('no more of a group than asked, and says so', async () => {
    const cut = await search.search('the', 3);
    expect(cut.isComplete).toBe(false);
    for (const { results } of grouped(cut.value)) expect(results.length).toBeLessThanOrEqual(3);
    expect((await search.search('Sullivan', 3)).isComplete).toBe(true);
  });
});
