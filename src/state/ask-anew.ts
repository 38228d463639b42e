/** Asks again what a dataset has answered, when more of it has come. */
import type { QueryClient } from '@tanstack/react-query';

/** `key` is that of the dataset's source. Resolves when all is answered. */
export async function askAnew(client: QueryClient, key: string): Promise<void> {
  const answers = { queryKey: ['store', key] };
  const unanswered = client
    .getQueryCache()
    .findAll({ ...answers, predicate: ({ state }) => state.data === undefined });
  await client.invalidateQueries(answers);
  // A first answer that is on its way is awaited and not asked for again, although the store may not have known the news.
  await client.invalidateQueries({ ...answers, predicate: (query) => unanswered.includes(query) });
}
