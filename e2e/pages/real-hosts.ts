/** Real nginx and real Caddy with the files of deploy/, changed only in port and folder, over a copy of the built folder. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;

export type HostName = 'nginx' | 'caddy';

/** From the file in deploy/, the port and a folder of the test's own: what is written, and how it is checked and started. */
interface Program {
  readonly package: string;
  readonly file: string;
  /** Around the file of deploy/, in which port and folder are filled in. */
  whole(part: string, folder: string): string;
  readonly check: (config: string) => readonly string[];
  readonly start: (config: string) => readonly string[];
}

const PROGRAMS: Readonly<Record<HostName, Program>> = {
  nginx: {
    package: 'nginx-light',
    file: 'deploy/nginx.conf',
    // A test's folder is its user's own, and started by root nginx would be another.
    whole: (part, folder) => `${isRoot ? 'user root;' : ''}
      daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
      http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
        .join(' ')}\n${part} }`,
    check: (config) => ['-t', '-q', '-c', config],
    start: (config) => ['-c', config],
  },
  caddy: {
    package: 'caddy',
    file: 'deploy/Caddyfile',
    whole: (part) => `{\n\tadmin off\n\tauto_https off\n}\n${part}`,
    check: (config) => ['validate', '--adapter', 'caddyfile', '--config', config],
    start: (config) => ['run', '--adapter', 'caddyfile', '--config', config],
  },
};

/** Debian keeps nginx where only root looks. */
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

/** Why it is not there, where it is not and cannot be installed; undefined where it is. */
export async function whyMissing(name: HostName): Promise<string | undefined> {
  const isThere = () =>
    run(name, [name === 'nginx' ? '-v' : 'version'], { env }).then(
      () => true,
      () => false,
    );
  if (await isThere()) return undefined;
  if (!isRoot) return `${name} is not installed, and only root can install it`;
  try {
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', PROGRAMS[name].package]);
  } catch (cause) {
    return `${name} is not installed, and apt-get cannot: ${String(cause).split('\n')[0]}`;
  }
  return (await isThere()) ? undefined : `${name} was installed and does not start`;
}

export interface RealHost {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Serves the built folder at `/` and at `/sub/path/`, compressed in advance. */
export async function startRealHost(name: HostName): Promise<RealHost> {
  const folder = await mkdtemp(join(tmpdir(), `readout-${name}-`));
  const site = join(folder, 'site');
  for (const place of [site, join(site, 'sub/path')]) {
    await cp('dist', place, { recursive: true });
  }
  await compress(site);
  const { file, whole, check, start } = PROGRAMS[name];
  const port = await freePort();
  const part = (await readFile(file, 'utf8'))
    .replaceAll('/srv/readout', site)
    .replace(/(listen |:)8080/, `$1${port}`);
  const config = join(folder, 'config');
  await writeFile(config, whole(part, folder));
  const own = { env: { ...env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } };
  await run(name, [...check(config)], own);
  const server = spawn(name, start(config), { ...own, stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await untilServed(origin);
  return {
    origin,
    async stop() {
      await stopped(server);
      await rm(folder, { recursive: true });
    },
  };
}

async function compress(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && /^\.(html|js|css|json|txt|svg|webmanifest)$/.test(extname(entry.name)))
      await writeFile(`${file}.gz`, gzipSync(await readFile(file)));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function untilServed(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing is served at ${origin}`);
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill();
  });
}
