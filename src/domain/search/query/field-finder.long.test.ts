/** What only many texts bring about: lists of many blocks, candidates in several chunks, and an end of reading. */
import { beforeAll, describe, expect, it } from 'vitest';
import { runAtOnce } from '../../../base/slices';
import { joiningTexts } from '../index/join-texts';
import type { TextIndex } from '../index/text-index';
import { createTextLog } from '../index/text-log';
import { CLOSENESS, matchText } from '../match-text';
import { askedOf } from './asked-terms';
import { derivedTerms } from './derived-terms';
import { createFieldFinder } from './field-finder';
import { createWeigher } from './weigher';

const COUNT = 60_000;
const WORDS = ['talks', 'talk', 'on', 'borders', 'visas', 'state', 'station', 'No', '会晤', '首次'];

/** Titles of two to seven words; here and there one that stands alone. */
const TITLES = Array.from({ length: COUNT }, (_, at) => {
  if (at % 20_011 === 20_000) return 'Borders';
  if (at % 20_011 === 20_001) return 'Talks on borders';
  if (at === COUNT - 100) return 'State talk';
  const word = (place: number) => WORDS[Math.floor((at + 1) / WORDS.length ** place) % WORDS.length] ?? '';
  const words = Array.from({ length: (at % 4) + 1 }, (_, place) => word(place));
  return `${words.join(' ')} ${at % 3 === 0 ? 'state ' : ''}${at}`;
});

let index: TextIndex;
beforeAll(() => {
  const parts = [0, 1, 2].map((part) => {
    const log = createTextLog();
    const titles = TITLES.slice((part * COUNT) / 3, ((part + 1) * COUNT) / 3);
    for (const [at, title] of titles.entries()) log.add('titles', at, title, { isKeyStart: true });
    return { index: log.indexed(), placeOf: (owner: number) => owner + (part * COUNT) / 3 };
  });
  index = runAtOnce(joiningTexts(parts));
});

function find(query: string, size: number, maxRead: number) {
  const weigher = createWeigher(index);
  const asked = askedOf(query);
  const derived = asked.terms.map((term) => derivedTerms(index, term, false, weigher));
  return createFieldFinder(index, weigher, maxRead)('titles', { asked, derived, isNear: false, size });
}

/** Closeness by title. */
function scanned(query: string): ReadonlyMap<number, number> {
  return new Map(
    TITLES.flatMap((title, at) => {
      const match = matchText(title, query);
      return match ? [[at, match.closeness] as const] : [];
    }),
  );
}

describe.each([
  ...['state', 'sta', 'talks', 'borders', '1', '会', '首次'],
  ...['state talk', 'talks on borders', 'on talk', 'no 12', 'visas 59998', '首次会晤', '会晤 state'],
])('among many texts “%s”', (query) => {
  it('is found wherever it stands, and the nearest are kept', () => {
    const expected = scanned(query);
    const all = find(query, COUNT, Number.POSITIVE_INFINITY);
    expect(all.isAll).toBe(true);
    expect(new Map(all.best.map(({ text, closeness }) => [text, closeness]))).toEqual(expected);
    expect(find(query, 10, Number.POSITIVE_INFINITY).best).toEqual(all.best.slice(0, 10));
  });

  it('is found where it is all that a text says, though reading ends soon', () => {
    const expected = scanned(query);
    const { best, count, isAll } = find(query, 10, 500);
    for (const { text, closeness } of best) expect(closeness).toBe(expected.get(text));
    expect(best).toHaveLength(Math.min(10, expected.size));
    const wholes = [...expected].filter(([, closeness]) => closeness === CLOSENESS.whole);
    expect(best.filter(({ closeness }) => closeness === CLOSENESS.whole)).toHaveLength(
      Math.min(10, wholes.length),
    );
    if (isAll) expect(count).toBe(expected.size);
  });
});

it('reading ends where more is found than is asked for', () => {
  expect(find('state', 10, 500)).toMatchObject({ isAll: false });
  expect(find('state talk', 10, 500)).toMatchObject({ isAll: false });
  expect(find('visas 59998', 10, 500)).toMatchObject({ isAll: true });
});
