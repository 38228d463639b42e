import { describe, expect, it } from 'vitest';
import { ImportDesk } from './import-desk';

const ABOUT = { file: 'talks.csv', language: 'en', today: '2021-11-17' };

async function deskWith(content: string): Promise<ImportDesk> {
  const desk = new ImportDesk();
  expect(await desk.look(new Blob([content]))).toMatchObject({ ok: true });
  return desk;
}

describe('the desk', () => {
  const table = 'Title,Date,Status\nA,2021-01-05,tbc\nB,,\nC,12/11/2021,\nD,2021-01-06,held';
  const roles = ['title', 'date', 'standing'] as const;
  const keys = (desk: ImportDesk, ...asked: Parameters<ImportDesk['openStandings']>) =>
    desk.openStandings(...asked)?.words.map(({ key, count }) => [key, count]);

  it('asks about the words of a table as it is read', async () => {
    const desk = await deskWith(table);
    // One of 12 November and 11 December is not known to be past.
    expect(keys(desk, { roles }, ABOUT.today)).toEqual([
      ['', 2],
      ['tbc', 1],
    ]);
    expect(keys(desk, { roles, dayOrder: 'day-first' }, ABOUT.today)).toEqual([
      ['tbc', 1],
      ['', 1],
    ]);
    expect(keys(desk, { roles: ['title', 'date', 'note'] }, ABOUT.today)).toEqual([['', 2]]);
  });

  it('asks about slides without a date, and never about those that are to come', async () => {
    const slides = [{ text: { headline: 'A' } }, { start_date: { year: 2099 }, text: { headline: 'B' } }];
    const desk = await deskWith(JSON.stringify({ events: slides }));
    expect(keys(desk, undefined, ABOUT.today)).toEqual([['', 1]]);
    const { dataset, report } = desk.make(ABOUT);
    expect(report).toMatchObject({ kept: 1, refused: 1, records: [{ title: 'A' }, { title: 'B' }] });
    expect(await dataset.text()).toContain('"standing":"expected"');
  });

  it('leaves out what nobody was asked about, as in a link to a table, and tells it', async () => {
    const { report } = (await deskWith(table)).make(ABOUT);
    expect(report).toMatchObject({ kept: 1, refused: 3 });
    expect(report.records.map(({ line, event, reason }) => [line, event ?? reason])).toEqual([
      [2, expect.stringContaining('“tbc”')],
      [3, expect.stringContaining('neither a standing nor a date')],
      [4, expect.stringContaining('before the day of the import or after it')],
      [5, 'd'],
    ]);
  });

  it('takes over what was answered', async () => {
    const standings = new Map([['tbc', 'proposed'] as const, ['', 'leave-out'] as const]);
    const { report } = (await deskWith(table)).make({ ...ABOUT, standings });
    expect(report).toMatchObject({ kept: 2, refused: 2 });
  });
});
