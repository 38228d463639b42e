/** From an event to the exact words that attest it, in the source, and back. */
import { expect, test } from './test';

const CALL = 'Defence officials of both sides hold a video call';
const CALL_WORDS =
  'On August 19, the leaders of the Office of International Military Cooperation of the Central Military Commission and the assistant assistant secretary of the US Department of Defense conducted a video call.';

test('from a row of the list to the event, its quotation, and the words in the source', async ({
  readout,
}) => {
  await readout.open();
  await readout.openEvent(CALL);
  await expect(readout.row(CALL).getByRole('button')).toHaveAttribute('aria-current', 'true');
  await expect(readout.quotation(CALL_WORDS)).toBeVisible();
  await readout.readInSource(CALL_WORDS);
  await readout.expectTakenTo('M-AUG', CALL_WORDS);
  await expect(readout.quotation(CALL_WORDS)).toHaveAttribute('aria-pressed', 'true');
});

test('from the mark in the timeline to the same words', async ({ readout }) => {
  await readout.open();
  await readout.mark(`Thu 19 Aug 2021: ${CALL}`).click();
  await expect(readout.eventTitle()).toHaveText(CALL);
  await expect(readout.row(CALL)).toHaveAttribute('data-selected', 'true');
  await expect(readout.mark(`Thu 19 Aug 2021: ${CALL}`)).toHaveAttribute('aria-current', 'true');
  await readout.readInSource(CALL_WORDS);
  await readout.expectTakenTo('M-AUG', CALL_WORDS);
});

test('the words stand in their paragraph, between the paragraphs around it', async ({ readout }) => {
  await readout.open();
  await readout.openEvent(CALL);
  await readout.readInSource(CALL_WORDS);
  const paragraph = readout.currentParagraph();
  await expect(paragraph).toContainText(
    'Up to now, the Chinese and American armed forces have had two dialogues. On August 19, the leaders',
  );
  await expect(paragraph).toContainText('conducted a video call. From September 28 to 29, the leaders');
  const text = readout.source().getByRole('article', { name: 'Source, in full' });
  await expect(text).toContainText(
    'In an interview with the Global Times, Rutan, a researcher at the Global Communication and Regional Governance Research Center',
  );
  await expect(text).toContainText('According to the analysis by military experts mentioned above');
  // The first and the last words of the article.
  await expect(text).toContainText(
    '[Global Times-Global Network Reporter Guo Yuandan]After the video meeting between',
  );
  await expect(text).toContainText('to maintain a healthy and stable Sino-US relationship.”');
});

test('a word of a property is found inside the longer quotation around it', async ({ readout }) => {
  await readout.open();
  await readout.openEvent(CALL);
  await readout.readInSource('On August 19');
  await readout.expectTakenTo('M-AUG.date', 'On August 19');
  await readout.expectWordsOfPassage('M-AUG', CALL_WORDS);
  // The piece belongs to both.
  await expect(readout.currentPiece()).toHaveAttribute('data-quotation-id', /(^| )M-AUG( |$)/);
  await expect(readout.currentPiece()).toHaveAttribute('data-quotation-id', /(^| )M-AUG\.date( |$)/);
});

test('quotations that overlap are both marked in full', async ({ readout }) => {
  await readout.open();
  await readout.openEvent('Xie Feng speaks to the media after the meeting');
  await readout.readInSource('China is willing to discuss');
  await readout.expectTakenTo('X1.china', 'China is willing to discuss');
  // Neither of these two contains the other; both have "discuss".
  await readout.expectWordsOfPassage('X1.us', 'discuss with the US');
  const shared = readout.source().locator('mark[data-quotation-id~="X1.china"][data-quotation-id~="X1.us"]');
  await expect(shared).toHaveText(['discuss']);
  await expect(shared).toHaveAttribute('data-quotation-id', /(^| )X1( |$)/);
});

test('words that stand several times in the text are marked where they are meant', async ({ readout }) => {
  await readout.open();
  await readout.openEvent('Experts speak to the Global Times on military exchanges');
  await readout.readInSource('on the 17th');
  await readout.expectTakenTo('E1.date', 'on the 17th');
  await readout.openEvent('Sullivan speaks at a Brookings webinar');
  await readout.readInSource('on the 16th');
  await readout.expectTakenTo('S1.date', 'on the 16th');
  await expect(readout.currentParagraph()).toContainText(
    'Similarly, U.S. National Security Adviser Sullivan said at the Brookings Institution webinar on the 16th',
  );
});

test('from a marked passage back to its event by the entry beside it', async ({ readout }) => {
  await readout.open();
  await readout.openEvent(CALL);
  await readout.readInSource(CALL_WORDS);
  await expect(readout.marginEntry('Video call')).toHaveAttribute('aria-current', 'true');
  await readout.marginEntry('Tan Kefei’s account').click();
  await expect(readout.eventTitle()).toHaveText('Tan Kefei gives an account of the September dialogue');
  await expect(readout.row('Tan Kefei gives an account of the September dialogue')).toHaveAttribute(
    'data-selected',
    'true',
  );
  await expect(readout.marginEntry('Tan Kefei’s account')).toHaveAttribute('aria-current', 'true');
  await expect(readout.marginEntry('Video call')).not.toHaveAttribute('aria-current');
});

test('pressing marked words leads to the event they are quoted for', async ({ readout }) => {
  await readout.open();
  await readout.openEvent(CALL);
  await readout.readInSource(CALL_WORDS);
  await readout.passage('X2').click();
  await expect(readout.eventTitle()).toHaveText('Xie Feng speaks to the media after the meeting');
  await readout.expectTakenTo(
    'X2',
    'The high-level officials of the two sides, as well as the foreign affairs and national defense departments, can maintain and strengthen communication.',
  );
});

test('each claim says through whose hands its words came', async ({ readout }) => {
  await readout.open();
  await readout.openEvent('Sullivan speaks at a Brookings webinar');
  const chain = readout.event().getByRole('list', { name: 'Attribution' }).first().getByRole('listitem');
  await expect(chain.first()).toContainText('Sullivan');
  await expect(chain.first()).toContainText('Brookings');
  await expect(chain.filter({ hasText: 'written by Guo Yuandan' })).toHaveCount(1);
  await expect(chain.filter({ hasText: 'published by Global Times–Huanqiu' })).toHaveCount(1);
  await expect(chain.filter({ hasText: 'republished by Sina News' })).toHaveCount(1);
  await expect(chain.filter({ hasText: 'translated by machine' })).toHaveCount(1);
  await expect(chain.last()).toContainText('reposted by “admin”');
});

test('every quotation was looked for and found in the stored text', async ({ readout }) => {
  await readout.open();
  const found = readout.page.getByText(/quotations found in the stored text/);
  await expect(found).toContainText(/(\d+) of \1 quotations found in the stored text/);
  await expect(found).not.toContainText(/ 0 of 0 /);
});

test('from one passage to the next in the order of the text', async ({ readout }) => {
  await readout.open();
  await readout.openEvent(CALL);
  await readout.readInSource(CALL_WORDS);
  await readout.source().getByRole('button', { name: 'Next passage' }).click();
  await expect(readout.eventTitle()).toHaveText('16th China–US Defense Work Meeting');
  await readout.expectTakenTo(
    'M-SEP',
    'From September 28 to 29, the leaders of the Office of International Military Cooperation of the Central Military Commission and the Deputy Assistant Secretary of Defense of the US Department of Defense co-hosted the 16th China-US Defense Work Meeting in the form of video.',
  );
  await readout.source().getByRole('button', { name: 'Previous passage' }).click();
  await readout.expectTakenTo('M-AUG', CALL_WORDS);
});
