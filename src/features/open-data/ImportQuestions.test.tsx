// @vitest-environment happy-dom
// Nothing goes in before it is known whether its dates and its standings must be asked about, and before they are answered.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { RemoteDesk } from '../../data/import/open-desk';
import type { OpenStandings } from '../../data/import/open-standings';
import type { AmbiguousDates } from '../../data/import/table/records-from-table';
import '../../words/late';
import { ImportQuestions } from './ImportQuestions';

const DATES: AmbiguousDates = {
  count: 1,
  example: { written: '9/10/2017', dayFirst: '2017-10-09', monthFirst: '2017-09-10' },
  surelyDayFirst: 0,
  surelyMonthFirst: 0,
};

afterEach(() => {
  document.body.replaceChildren();
});

/** The scan for dates answers when it is told to, that for standings with these. */
function ask(standings?: OpenStandings) {
  let scan: { resolve(found?: AmbiguousDates): void; reject(cause: Error): void } | undefined;
  const scanned = new Promise<AmbiguousDates | undefined>((resolve, reject) => {
    scan = { resolve, reject };
  });
  const onMake = vi.fn(() => Promise.resolve());
  const desk: RemoteDesk = {
    look: () => Promise.reject(new Error('it was looked at')),
    ambiguousDates: () => scanned,
    openStandings: () => Promise.resolve(standings),
    make: () => Promise.reject(new Error('it is made elsewhere')),
    close() {},
  };
  const table = { header: ['Title', 'Date'], roles: ['title', 'date'] as const, preview: [], rowCount: 1 };
  const file = { path: 'talks.csv', content: new Blob() };
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <ImportQuestions
        asked={{
          is: 'import',
          file,
          desk,
          looked: { is: 'table', ...table, separator: ',', encoding: 'utf-8' },
        }}
        onMake={onMake}
        onCancel={() => {}}
      />
    </QueryClientProvider>,
  );
  const settle = (how: () => void) => act(async () => how());
  const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
  return { scan, onMake, settle, press };
}

it('waits until the dates were looked at, and says so', async () => {
  const { scan, onMake, settle, press } = ask();
  const waiting = screen.getByRole('button', { name: 'Looking through it…' });
  expect(waiting.getAttribute('aria-disabled')).toBe('true');
  await press('Looking through it…');
  expect(onMake).not.toHaveBeenCalled();

  await settle(() => scan?.resolve(DATES));
  await screen.findByRole('group', { name: /can be read in two ways/ });
  await press('Make a dataset of it');
  expect(screen.getByRole('alert').textContent).toBe('Say how these dates are meant.');
  expect(onMake).not.toHaveBeenCalled();
});

it('makes it where no date must be asked about', async () => {
  const { scan, onMake, settle, press } = ask();
  await settle(() => scan?.resolve());
  await screen.findByRole('button', { name: 'Make a dataset of it' });
  await press('Make a dataset of it');
  expect(onMake).toHaveBeenCalledOnce();
});

it('makes nothing where the dates could not be looked at', async () => {
  const { scan, onMake, settle, press } = ask();
  await settle(() => scan?.reject(new Error('the worker has gone')));
  await screen.findByRole('button', { name: 'Make a dataset of it' });
  await press('Make a dataset of it');
  expect(screen.getByRole('alert').textContent).toBe('the worker has gone');
  expect(onMake).not.toHaveBeenCalled();
});

it('makes it when each standing is answered, and those that are not asked about are left out', async () => {
  const word = { key: 'tbc', word: 'TBC', count: 2, example: 'A round' };
  const { scan, onMake, settle, press } = ask({ words: [word], others: { words: 5, records: 6 } });
  await settle(() => scan?.resolve());
  const choice = await screen.findByRole('combobox', { name: /TBC.*2 records, such as “A round”/ });
  expect(choice).toHaveProperty('value', '');
  const missing = async () => {
    await press('Make a dataset of it');
    expect(onMake).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe('Say of each how it stands, or leave it out.');
  };
  await missing();
  await settle(() => fireEvent.change(choice, { target: { value: 'absent' } }));
  screen.getByText(/is told from its date on, up to today/);
  await missing();
  await settle(() => fireEvent.click(screen.getByRole('checkbox', { name: /6 records with the other 5/ })));
  await press('Make a dataset of it');
  expect(onMake).toHaveBeenCalledWith(expect.objectContaining({ standings: new Map([['tbc', 'absent']]) }));
});
