/** A site of others: one page on a port of its own, under another name of this machine, and so of another origin. */
import { createServer } from 'node:http';

export interface OtherSite {
  readonly address: string;
  /** What its page holds from now on. */
  show(body: string): void;
  stop(): Promise<void>;
}

export async function startOtherSite(): Promise<OtherSite> {
  let held = '';
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>A newsroom</title><h1>A newsroom</h1>${held}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (typeof at !== 'object' || at === null) throw new Error('the other site has no port');
  return {
    address: `http://localhost:${at.port}/`,
    show(body) {
      held = body;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
