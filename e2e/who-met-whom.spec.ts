/** The filter by actor: who met whom. */
import { expect, test } from './test';

const OFFICE = 'Office for International Military Cooperation';
const DEPUTY = 'Deputy Assistant Secretary of Defense';

test.beforeEach(async ({ readout }) => {
  await readout.open();
  await readout.showAllActors();
});

test('without a filter all events are shown, and counted', async ({ readout }) => {
  await expect(readout.status()).toHaveText('21 of 21 events');
  await expect(readout.rows()).toHaveCount(21);
});

test('two offices all together leave the call of 19 August and the work meeting of September', async ({
  readout,
}) => {
  await readout.chooseActor(OFFICE);
  await readout.chooseActor(DEPUTY);
  await readout.matchAllTogether();
  await readout.expectEvents(['video-call-of-august-19', 'defense-work-meeting-16']);
  await expect(readout.status()).toHaveText('2 of 21 events');
  await expect(readout.row('Defence officials of both sides hold a video call')).toBeVisible();
  await expect(readout.events().getByRole('heading', { name: 'Thu 19 Aug 2021' })).toBeVisible();
  await expect(readout.events().getByRole('heading', { name: '28 – 29 Sept 2021' })).toBeVisible();
  await expect(readout.marks()).toHaveCount(2);
});

test('several actors mean any of these until all together is asked for', async ({ readout }) => {
  await readout.chooseActor('Xie Feng');
  await readout.expectEvents(['xie-feng-interview']);
  await readout.chooseActor('Jake Sullivan');
  await readout.expectEvents(['xie-feng-interview', 'sullivan-brookings-webinar']);
  await expect(readout.status()).toHaveText('2 of 21 events');
  await readout.matchAllTogether();
  await expect(readout.status()).toHaveText('0 of 21 events');
  await readout.matchAnyOfThese();
  await expect(readout.status()).toHaveText('2 of 21 events');
});

test('choosing a ministry finds the events of its people', async ({ readout }) => {
  await readout.chooseActor('Ministry of Foreign Affairs');
  await readout.expectEvents(['xie-feng-interview']);
  await expect(readout.actor('Xie Feng')).toHaveAccessibleDescription(
    'included in Ministry of Foreign Affairs',
  );
  await readout.chooseActor('Ministry of National Defense');
  await readout.expectEvents(['tan-kefei-account', 'xie-feng-interview']);
});

test('a person alone is chosen without the office, which shows that it is partly chosen', async ({
  readout,
}) => {
  await readout.chooseActor('Tan Kefei');
  await expect(readout.actor('Ministry of National Defense')).not.toBeChecked();
  await expect(readout.actor('Ministry of National Defense')).toBeChecked({ indeterminate: true });
  await expect(readout.actor('Ministry of Foreign Affairs')).not.toBeChecked({ indeterminate: true });
});

test('the leaders met each other once', async ({ readout }) => {
  await readout.chooseActor('Xi Jinping');
  await readout.chooseActor('Joe Biden');
  await readout.matchAllTogether();
  await readout.expectEvents(['leaders-video-meeting']);
});

test('somebody who is only spoken of was not there', async ({ readout }) => {
  await readout.chooseActor('Lloyd Austin');
  await readout.expectEvents(['pentagon-press-conference']);
  await readout.chooseActor('Reporter, unnamed');
  await readout.matchAllTogether();
  await expect(readout.status()).toHaveText('0 of 21 events');
});

test('each actor is counted by the events that choosing it would leave', async ({ readout }) => {
  await expect(readout.actor(DEPUTY)).toHaveAccessibleName(/, 2 events$/);
  await expect(readout.actor('Lloyd Austin')).toHaveAccessibleName(/, 1 event$/);
  await readout.chooseActor(OFFICE);
  await readout.matchAllTogether();
  await expect(readout.actor(DEPUTY)).toHaveAccessibleName(/, 2 events$/);
  await expect(readout.actor('Lloyd Austin')).toHaveAccessibleName(/, 0 events$/);
});

test('Clear all brings every event back', async ({ readout }) => {
  await readout.chooseActor(OFFICE);
  await readout.matchAllTogether();
  await expect(readout.status()).toHaveText('2 of 21 events');
  await readout.clearAll();
  await expect(readout.status()).toHaveText('21 of 21 events');
  await expect(readout.rows()).toHaveCount(21);
  await expect(readout.actor(OFFICE)).not.toBeChecked();
  await expect(readout.filters().getByRole('radio', { name: 'any of these' })).toBeChecked();
});

test('a chosen actor can be taken out by its own button', async ({ readout }) => {
  await readout.chooseActor('Xie Feng');
  await readout.chooseActor('Tan Kefei');
  await readout.filters().getByRole('button', { name: 'Remove Xie Feng from the filter' }).click();
  await readout.expectEvents(['tan-kefei-account']);
  await expect(readout.actor('Xie Feng')).not.toBeChecked();
});

test.describe('a filter that leaves nothing', () => {
  test.beforeEach(async ({ readout }) => {
    await readout.chooseActor(OFFICE);
    await readout.chooseActor('Xie Feng');
    await readout.matchAllTogether();
    await expect(readout.status()).toHaveText('0 of 21 events');
  });

  test('names each choice to undo with the number of events it would leave', async ({ readout }) => {
    await expect(readout.rows()).toHaveCount(0);
    await expect(readout.events()).toContainText(`${OFFICE} and Xie Feng appear together in no event`);
    const choices = readout.events().getByRole('listitem');
    await expect(choices).toHaveCount(3);
    await expect(choices.nth(0)).toHaveText(/^Any of these, instead of all together\s*leaves 3 events$/);
    await expect(choices.nth(1)).toHaveText(
      /^Without Office for International Military Cooperation\s*leaves 1 event$/,
    );
    await expect(choices.nth(2)).toHaveText(/^Without Xie Feng\s*leaves 2 events$/);
  });

  test('undoing the choice leaves what it promised', async ({ readout }) => {
    await readout.events().getByRole('button', { name: 'Without Xie Feng' }).click();
    await readout.expectEvents(['video-call-of-august-19', 'defense-work-meeting-16']);
    await expect(readout.status()).toHaveText('2 of 21 events');
    await expect(readout.actor('Xie Feng')).not.toBeChecked();
  });

  test('the switch back to any of these is one of the ways out', async ({ readout }) => {
    await readout.events().getByRole('button', { name: 'Any of these, instead of all together' }).click();
    await readout.expectEvents(['video-call-of-august-19', 'defense-work-meeting-16', 'xie-feng-interview']);
  });

  test('all filters can be cleared there', async ({ readout }) => {
    await readout.events().getByRole('button', { name: 'Clear all filters' }).click();
    await expect(readout.status()).toHaveText('21 of 21 events');
  });
});
