/** Names, ids and references that mislead: told, kept apart, and never taken for something else. */
import { bring, expect, expectHarmless, expectStillThere, test } from './hostile-desk';
import { datasetOf } from './hostile-files';

test('names that objects have of themselves are names like others', async ({ page, desk, seen, readout }) => {
  const table =
    'Date,Title,Participants,__proto__,constructor\n2017,__proto__,constructor; __proto__; toString,a,b';
  await bring({ page, desk, way: 'paste', name: '', content: table }, false);
  await expect(readout.row('__proto__')).toBeVisible();
  await readout.chooseActor('toString');
  await expect(readout.status()).toHaveText('1 of 1 events');
  const named = datasetOf('Words').replace('"title":', '"__proto__":{"polluted":1},"title":');
  await bring({ page, desk, way: 'drop', name: 'dataset.json', content: named }, true);
  await expect(page.locator('main.page-message, .findings-panel').first()).toContainText('__proto__');
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  await expectHarmless(page, seen);
});

test('an id with letters that look like others is refused, and they are told apart', async ({
  page,
  desk,
  readout,
}) => {
  const twins = datasetOf('Words').replace('"id":"meeting"', '"id":"me\u0435ting"');
  await bring({ page, desk, way: 'drop', name: 'dataset.json', content: twins }, true);
  await readout.problems().getByRole('button', { name: 'Show', exact: true }).click();
  await expect(readout.problems()).toContainText('U+0435');
});

test('a dataset whose records lead in circles is shown, with each circle told', async ({
  page,
  desk,
  seen,
}) => {
  const [text, claims] = [
    { en: 'Words' },
    [
      {
        id: 'c',
        target: 'occurrence',
        modality: 'asserted',
        inference: { reason: { en: 'Words' }, basis: 'text' },
      },
    ],
  ];
  const event = (id: string, other: string) => ({
    ...{ id, title: { en: id }, kind: 'meeting', standing: 'occurred', participations: [] },
    claims: claims.map((claim) => ({ ...claim, id: `c-${id}` })),
    relations: [
      { type: 'follows', event: other },
      { type: 'part-of', event: other },
    ],
  });
  const actor = (id: string, partOf: string) => ({ id, kind: 'person', name: text, partOf });
  const content = datasetOf('Words', {
    actors: [actor('a', 'b'), actor('b', 'a')],
    events: [event('one', 'two'), event('two', 'one')],
  });
  await bring({ page, desk, way: 'drop', name: 'dataset.json', content }, true);
  await page
    .getByRole('region', { name: 'Problems in the dataset' })
    .getByRole('button', { name: 'Show', exact: true })
    .click();
  await expect(page.getByText(/circle/).first()).toBeVisible();
  await expectHarmless(page, seen);
  await expectStillThere(page);
});
