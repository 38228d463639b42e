/** Names, ids and references that mislead: told, kept apart, and never taken for something else. */

import { rawZip } from '../../src/data/files/test-zip';
import { bring, expect, expectHarmless, expectStillThere, test } from './hostile-desk';
import { circledDataset, datasetOf, timelineOf } from './hostile-files';

test('names that objects have of themselves are names like others', async ({ page, desk, seen, readout }) => {
  const table =
    'Date,Title,Participants,__proto__,constructor\n2017,__proto__,constructor; __proto__; toString,a,b';
  await bring({ page, desk, way: 'paste', name: '', content: table }, false);
  await expect(readout.row('__proto__')).toBeVisible();
  await readout.chooseActor('toString');
  await expect(readout.status()).toHaveText('1 of 1 events');
  const named = datasetOf('Words').replace('"title":', '"__proto__":{"polluted":1},"title":');
  await bring({ page, desk, way: 'drop', name: 'dataset.json', content: named }, true);
  // It is refused; what was open before stays.
  await expect(desk.dialog().getByRole('alert')).toContainText('__proto__');
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

test('ids that an eye may take for each other are kept apart, and that is said', async ({
  page,
  desk,
  seen,
  readout,
}) => {
  const made = JSON.parse(datasetOf('Words')) as { readonly events: readonly object[] };
  const events = ['event-1', 'event-l', 'event-I', 'event-11', 'event-0', 'event-O'].map((id) => ({
    ...made.events[0],
    ...{ id, title: { en: `Called ${id}` }, noEvidenceYet: true, claims: [], participations: [] },
  }));
  const content = JSON.stringify({ ...made, events });
  await bring({ page, desk, way: 'drop', name: 'dataset.json', content }, true);
  await expect(readout.status()).toHaveText('6 of 6 events');
  await expect(readout.problems()).toContainText('3 problems; 6 of 6 events shown');
  await readout.problems().getByRole('button', { name: 'Show', exact: true }).click();
  await expect(readout.problems()).toContainText('the event "event-l" looks like "event-1"');
  for (const id of ['event-l', 'event-1']) {
    await readout.openEvent(`Called ${id}`);
    await readout.expectAddress({ event: id });
  }
  await expectHarmless(page, seen);
});

test('names of one look are one actor where only their encoding differs, and two where their letters do', async ({
  page,
  desk,
  readout,
}) => {
  const names = ['Zo\u00eb', 'Zoe\u0308', 'Putin', '\u0420utin'];
  const content = ['Date,Title,Participants', ...names.map((name, at) => `2017,Call ${at},${name}`)].join(
    '\n',
  );
  await bring({ page, desk, way: 'paste', name: '', content }, false);
  await expect(readout.status()).toHaveText('4 of 4 events');
  await expect(readout.filters().getByRole('checkbox', { name: /^Zo/ })).toHaveCount(1);
  await readout.chooseActor('Putin');
  await expect(readout.status()).toHaveText('1 of 4 events');
});

for (const way of ['drop', 'paste'] as const) {
  test(`a dataset whose records lead in circles is shown, with each circle told: ${way}`, async ({
    page,
    desk,
    seen,
    readout,
  }) => {
    await bring({ page, desk, way, name: 'dataset.json', content: circledDataset() }, true);
    await expect(readout.status()).toHaveText('2 of 2 events');
    await readout.problems().getByRole('button', { name: 'Show', exact: true }).click();
    for (const words of [
      '"a" belongs to itself through "partOf"',
      '"alone" belongs to itself through "partOf"',
      '"one" comes round to itself through "follows"',
      '"two" comes round to itself through "part-of"',
    ]) {
      await expect(readout.problems()).toContainText(words);
    }
    // Words that go from one mouth to another and back are a way that words can go: each station is told.
    await readout.openEvent('one');
    await readout.event().getByRole('button', { name: 'Show each step' }).first().click();
    await expect(readout.event()).toContainText(/Ann.*Ben.*Ann/su);
    await readout.showAllActors();
    await expectHarmless(page, seen);
    // Back from the event, then from the dataset.
    await page.goBack();
    await expectStillThere(page);
  });
}

for (const [what, name, content] of [
  ['a dataset', 'dataset.json', withTwins(datasetOf('Words'))],
  ['a timeline', 'timeline.json', withTwins(timelineOf('Words'))],
  [
    'a dataset in an archive',
    'all.zip',
    Buffer.from(rawZip([{ name: 'dataset.json', data: withTwins(datasetOf('Words')), method: 8 }])),
  ],
] as const) {
  test(`a key that stands twice in ${what} is told with line and column`, async ({
    page,
    desk,
    seen,
    readout,
  }) => {
    await readout.open();
    await desk.drop({ name, content });
    const isOurs = what !== 'a timeline';
    if (!isOurs) await desk.make();
    await expect(readout.status()).toHaveText('1 of 1 events');
    const told = isOurs ? readout.problems() : desk.report();
    await told.getByRole('button', { name: isOurs ? 'Show' : 'Show what', exact: true }).click();
    await expect(told).toContainText('the key "title" stands twice in one object');
    await expect(told).toContainText(isOurs ? 'dataset.json:2:9 /title' : 'line 2, column 9');
    await expectHarmless(page, seen);
  });
}

/** With a title before its own, at line 2. */
function withTwins(text: string): string {
  return text.replace('{', '{\n"title":{"en":"Lost"},');
}
