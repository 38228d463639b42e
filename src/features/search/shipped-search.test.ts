/** Finding in the dataset that is shipped, in the words that a reader would type. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDataset } from '../../data/dataset/parse-dataset';
import type { Archive } from '../../domain/archive/archive';
import { parseDateQuery } from '../../domain/search/date-query';
import { daySpansOf, matchDays } from '../../domain/search/event-days';
import type { EventSearch, SearchResult } from '../../domain/search/event-search';
import { grouped } from '../../domain/search/grouped';
import { createMemorySearch } from '../../domain/search/memory-search';
import { civilFromDays } from '../../domain/time/civil-day';
import { dayWords } from '../../words/calendar-words';
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

async function find(query: string): Promise<readonly SearchResult[]> {
  return (await search.search(query, 100)).value;
}
it('x', async () => {
  for (const q of [
    'Sullivan',
    'risk',
    '16 Nov',
    '11-15',
    'August',
    '沙利文',
    '会晤',
    'first video meeting',
    'Sulivan',
    '首次会晤',
    'the 16th',
    'Rutan',
    'guo',
    'russle',
    'dialog',
    'On August 19',
  ]) {
    const r = await find(q);
    console.log(
      q,
      grouped(r).map((g) => [
        g.group,
        g.results.length,
        ...g.results
          .slice(0, 4)
          .map((x: any) =>
            JSON.stringify([
              x.closeness,
              x.event?.id,
              x.actor?.id,
              x.found?.[0]?.text?.slice(0, 60),
              x.found?.[0]?.ranges,
              x.match,
              x.count,
              x.year,
              x.month,
              x.day,
            ]),
          ),
      ]),
    );
  }
});
