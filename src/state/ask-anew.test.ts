import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { askAnew } from './ask-anew';

/** A question that somebody waits for; each answer comes when it is let go. */
function ask(client: QueryClient) {
  const waiting: ((value: string) => void)[] = [];
  const observer = new QueryObserver(client, {
    queryKey: ['store', 'dataset', 'counts'],
    queryFn: () => new Promise<string>((resolve) => waiting.push(resolve)),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const stop = observer.subscribe(() => {});
  const answer = async (value: string) => {
    await expect.poll(() => waiting.length).toBe(1);
    waiting.pop()?.(value);
  };
  return { observer, answer, stop };
}

it('asks again for a first answer that was on its way when more came', async () => {
  const client = new QueryClient();
  const { observer, answer, stop } = ask(client);
  const asked = askAnew(client, 'dataset');
  await answer('of before');
  await answer('of now');
  await asked;
  expect(observer.getCurrentResult().data).toBe('of now');
  stop();
});

it('asks once more for what was answered', async () => {
  const client = new QueryClient();
  const { observer, answer, stop } = ask(client);
  await answer('of before');
  await expect.poll(() => observer.getCurrentResult().data).toBe('of before');
  const asked = askAnew(client, 'dataset');
  await answer('of now');
  await asked;
  expect(observer.getCurrentResult().data).toBe('of now');
  stop();
});
