/** A host of this test's own, at a path below its root, that has one build of the app and then the next. */
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { type StaticServer, startServer } from '../../bench/server/static-server';
import { SECURITY_HEADERS } from '../../scripts/vite-content-security-policy';

const PATH = '/sub/path/';
const DATASET = 'datasets/china-us-2021/dataset.json';
/** In the first chunk, in one that comes later, and in a file whose name stays. */
const CHANGES = [
  { file: 'src/words/en/page.ts', from: 'Skip to the events', to: 'Skip to what happened' },
  { file: 'src/words/en/search-desk.ts', from: "'Titles'", to: "'Names of events'" },
] as const;

export type BuildName = 'first' | 'second';

/** Two builds in one folder; `remove` when all is done. */
export interface TwoBuilds {
  readonly folder: string;
  remove(): Promise<void>;
}

/** The first is the one that all tests look at; the second is built as it was, from sources that differ. */
export async function makeTwoBuilds(): Promise<TwoBuilds> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-builds-'));
  const files = join(folder, 'public');
  await Promise.all([
    cp('dist', join(folder, 'first'), { recursive: true }),
    cp('public', files, { recursive: true }),
  ]);
  const dataset = join(files, DATASET);
  await writeFile(dataset, `${await readFile(dataset, 'utf8')} \n`);
  await build({
    configFile: 'vite.config.ts',
    logLevel: 'error',
    publicDir: files,
    build: { outDir: join(folder, 'second'), emptyOutDir: true },
    plugins: [
      {
        name: 'changed-sources',
        enforce: 'pre',
        transform(code, id) {
          const change = CHANGES.find(({ file }) => id.endsWith(file));
          if (change === undefined) return undefined;
          if (!code.includes(change.from)) throw new Error(`${change.file} has no ${change.from}`);
          return code.replace(change.from, change.to);
        },
      },
    ],
  });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

export class Host {
  private constructor(
    private readonly server: StaticServer,
    private readonly builds: TwoBuilds,
    /** The build of each file that is asked for. */
    private readonly has: { build: (path: string) => BuildName },
  ) {}

  static async start(builds: TwoBuilds): Promise<Host> {
    const has: Host['has'] = { build: () => 'first' };
    const rename = (path: string) => `${has.build(path)}/${path}`;
    const mount = { prefix: PATH, folder: builds.folder, headers: SECURITY_HEADERS, rename };
    return new Host(await startServer([mount]), builds, has);
  }

  get address(): string {
    return `${this.server.origin}${PATH}`;
  }

  /** From now on it has the second build, of which the named files may not have come yet. */
  putSecond(...missing: readonly string[]): void {
    this.has.build = (path) => (missing.includes(path) ? 'first' : 'second');
  }

  /** Which of the files, by their content, the build does not have. */
  async foreignTo(
    build: BuildName,
    files: readonly { readonly url: string; readonly sha256: string }[],
  ): Promise<readonly string[]> {
    const found = await Promise.all(
      files.map(async ({ url, sha256 }) => {
        const path = new URL(url).pathname.slice(PATH.length) || 'index.html';
        const own = await readFile(join(this.builds.folder, build, path)).catch(() => '');
        return createHash('sha256').update(own).digest('hex') === sha256 ? [] : [path];
      }),
    );
    return found.flat();
  }

  stop(): Promise<void> {
    return this.server.close();
  }
}
