/** Installs the peers' packages when they are missing or others than the lock file says; the app never needs them. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BENCH = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(BENCH, 'node_modules', '.lock-hash');

export function installPeers(say: (what: string) => void): void {
  const lock = readFileSync(join(BENCH, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === wanted) return;
  say('installing the peers (npm ci in bench)');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // Run by npm, its own file is named in the environment; that avoids npm.cmd and a shell on Windows.
  const cli = process.env.npm_execpath;
  const { status } = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], { cwd: BENCH, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: BENCH, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm ci failed in bench; what it says is above.');
  writeFileSync(STAMP, `${wanted}\n`);
}
