/** What happened and what did not: absences, proposals, expectations and questions have their own place and look. */
import type { ReadoutPage } from './pages/readout-page';
import { expect, test } from './test';

function option(readout: ReadoutPage, group: string, name: string) {
  return readout
    .filters()
    .getByRole('group', { name: group })
    .getByRole('checkbox', { name: new RegExp(`^${name} ?,`) });
}

test('in the list each says its standing in words, and what happened says nothing', async ({ readout }) => {
  await readout.open();
  await expect(
    readout.row('US has proposed strategic stability dialogues').getByText('proposed', { exact: true }),
  ).toBeVisible();
  await expect(readout.rows().filter({ hasText: 'has not happened' })).toHaveCount(1);
  await expect(
    readout.rows().filter({ has: readout.page.getByText('asked about', { exact: true }) }),
  ).toHaveCount(1);
  await expect(
    readout.rows().filter({ has: readout.page.getByText('expected', { exact: true }) }),
  ).toHaveCount(2);
  await expect(
    readout.rows().filter({ has: readout.page.getByText('happened', { exact: true }) }),
  ).toHaveCount(0);
});

test('in the chart each has the line that the legend explains', async ({ readout }) => {
  await readout.open('?window=2021-08-01T00:00Z/2021-11-30T00:00Z');
  const lineOf = (name: RegExp) => readout.mark(name).getAttribute('data-line');
  expect(await lineOf(/No conversation of/)).toBe('hollow');
  expect(await lineOf(/strategic stability dialogues/)).toBe('long-dash');
  const standing = readout.filters().getByRole('group', { name: 'Standing is line' });
  for (const [name, line] of [
    ['Happened', 'solid'],
    ['Ongoing', 'arrow'],
    ['Proposed', 'long-dash'],
    ['Expected', 'short-dash'],
    ['Asked about', 'dots'],
    ['Has not happened', 'hollow'],
  ] as const) {
    await expect(
      standing.locator('label').filter({ hasText: name }).locator(`.standing-line[data-line="${line}"]`),
    ).toBeVisible();
  }
});

test('undated events stand on a shelf of their own and last in the list', async ({ readout }) => {
  await readout.open();
  const shelf = readout.timeline().locator('.undated-shelf');
  await expect(shelf.getByRole('button')).toHaveCount(6);
  await expect(shelf.getByRole('button', { name: 'Russel on the leaders’ video talks' })).toBeVisible();
  await expect(readout.events().getByRole('heading', { level: 3 }).last()).toHaveText('No date');
});

test('a standing is chosen by its line, alone and with others', async ({ readout }) => {
  await readout.open();
  await option(readout, 'Standing is line', 'Has not happened').check();
  await readout.expectEvents(['no-high-level-conversation']);
  await readout.expectAddress({ standing: 'absent' });
  await option(readout, 'Standing is line', 'Proposed').check();
  await readout.expectEvents(['no-high-level-conversation', 'strategic-stability-dialogues']);
  await expect(readout.marks()).toHaveCount(2);
  await readout.filters().getByRole('button', { name: 'Remove Proposed from the filter' }).click();
  await readout.expectEvents(['no-high-level-conversation']);
});

test('the counts of a filter follow the other filters, and not its own', async ({ readout }) => {
  await readout.open();
  await expect(option(readout, 'Kind is shape', 'Talks')).toHaveAccessibleName(/, 4 events$/);
  await expect(option(readout, 'Standing is line', 'Proposed')).toHaveAccessibleName(/, 1 event$/);
  await option(readout, 'Standing is line', 'Proposed').check();
  await expect(option(readout, 'Kind is shape', 'Talks')).toHaveAccessibleName(/, 1 event$/);
  await expect(option(readout, 'Kind is shape', 'Meeting')).toHaveAccessibleName(/, 0 events$/);
  await expect(option(readout, 'Standing is line', 'Happened')).toHaveAccessibleName(/, 15 events$/);
  await expect(readout.actor('Brookings Institution')).toHaveAccessibleName(/, 0 events$/);
});

test('modality and what an event rests on are filters too', async ({ readout }) => {
  await readout.open();
  await option(readout, 'How the words put it', 'Absence').check();
  await readout.expectEvents(['no-high-level-conversation']);
  await readout.clearAll();
  // No event of the article rests on its words alone, so that is no choice.
  await expect(option(readout, 'What it rests on', 'The words alone')).toHaveCount(0);
  await option(readout, 'What it rests on', 'Partly inferred from outside').check();
  await expect(readout.status()).toHaveText(/^(1\d|20) of 21 events$/);
  await readout.expectAddress({ basis: 'inferred-outside', modality: null });
});

test('the address holds kind, standing, modality and basis', async ({ readout }) => {
  await readout.open('?kind=call,talks&standing=occurred&modality=asserted&basis=inferred-text');
  await expect(option(readout, 'Kind is shape', 'Call')).toBeChecked();
  await expect(option(readout, 'Kind is shape', 'Meeting')).not.toBeChecked();
  await readout.expectEvents(['two-dialogues', 'video-call-of-august-19', 'defense-work-meeting-16']);
  await readout.page.reload();
  await readout.expectEvents(['two-dialogues', 'video-call-of-august-19', 'defense-work-meeting-16']);
});

test('a choice that leaves nothing offers to undo each part of it', async ({ readout }) => {
  await readout.open('?standing=absent&kind=call');
  await expect(readout.rows()).toHaveCount(0);
  const choices = readout.events().getByRole('listitem');
  await expect(choices).toHaveText([
    /^Without “Call”\s*leaves 1 event$/,
    /^Without “Has not happened”\s*leaves 1 event$/,
  ]);
  await readout.events().getByRole('button', { name: 'Without “Call”' }).click();
  await readout.expectEvents(['no-high-level-conversation']);
});

test('who stands in no event is no choice of the filter', async ({ readout }) => {
  await readout.open();
  await readout.showAllActors();
  await expect(readout.actor('Sina News')).toHaveCount(0);
  await expect(readout.actor('Guo Yuandan')).toHaveCount(0);
});
