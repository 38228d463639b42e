/** Makes everything that a run stands on: archives, builds, one server, one browser. */
import { resolve } from 'node:path';
import { SECURITY_HEADERS } from '../../scripts/vite-content-security-policy';
import { provideArchives } from '../archives/archive-cache';
import { archiveId } from '../archives/write-archive';
import { launchBrowser } from '../browser/launch';
import { startServer } from '../server/static-server';
import { ARCHIVES, PEERS } from '../systems/peers';
import { APP } from '../systems/readout';
import { buildApp, buildPeers, buildProbes } from './build';
import { installPeers } from './install';
import type { Ground } from './measure';

export interface Prepared extends Ground {
  /** Whether the app is given the archives as one file instead of in parts. */
  readAsOneFile(isWhole: boolean): void;
  close(): Promise<void>;
}

interface Wanted {
  readonly sizes: readonly number[];
  readonly hasPeers: boolean;
  /** A folder with a built app; null to build it. */
  readonly app: string | null;
}

export async function prepare(wanted: Wanted, say: (what: string) => void): Promise<Prepared> {
  if (wanted.hasPeers) installPeers(say);
  const archives = await provideArchives(wanted.sizes, say);
  const app = wanted.app === null ? buildApp() : resolve(wanted.app);
  const peers = wanted.hasPeers ? await buildPeers() : undefined;
  const probes = await buildProbes();
  let isWhole = false;
  const server = await startServer([
    {
      prefix: `${APP}datasets/synthetic-`,
      folder: archives,
      headers: SECURITY_HEADERS,
      rename: (path) => {
        const [size = '', ...rest] = path.split('/');
        const file = rest.join('/');
        return `${archiveId(Number(size))}/${isWhole && file === 'dataset.json' ? 'whole.json' : file}`;
      },
    },
    { prefix: APP, folder: app, headers: SECURITY_HEADERS },
    { prefix: ARCHIVES, folder: archives },
    ...(peers === undefined ? [] : [{ prefix: PEERS, folder: peers }]),
  ]);
  const browser = await launchBrowser();
  return {
    server,
    browser,
    probes,
    readAsOneFile(isOne) {
      isWhole = isOne;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
