/** The picture in the docs shows what the page is drawn with now. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { en } from '../src/words/en';
import { drawVisualLanguage } from './visual-language';

it('docs/visual-language.svg is up to date; if not: npm run look', async () => {
  expect(await readFile('docs/visual-language.svg', 'utf8')).toBe(await drawVisualLanguage());
});

it('every kind and standing is shown in each of the four schemes, and every measure is a number', async () => {
  const drawn = await drawVisualLanguage();
  for (const name of [...Object.values(en.kind), ...Object.values(en.standing)]) {
    expect(drawn.split(`>${name}</text>`), name).toHaveLength(5);
  }
  expect(drawn).not.toMatch(/NaN|undefined/);
});
