/** Builds what is measured, each into a folder of its own: the app as it is shipped, the peers' pages, the probes. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build as viteBuild } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BENCH = join(ROOT, 'bench');
const BUILT = join(BENCH, '.built');

// What runs TypeScript here has set it to "development", which every build would take over: React then checks all that
// it does, and takes several times as long.
process.env.NODE_ENV = 'production';

/** By the project's own configuration, but not into `dist`: a page that is being served from there stays whole. */
export function buildApp(): string {
  const outDir = join(BUILT, 'app');
  runNode([
    'node_modules/vite/bin/vite.js',
    'build',
    '--logLevel',
    'warn',
    '--outDir',
    outDir,
    '--emptyOutDir',
  ]);
  return outDir;
}

/** For production too, minified as the app is. Their types are checked here, since the app's check cannot. */
export async function buildPeers(): Promise<string> {
  const root = join(BENCH, 'peers');
  const outDir = join(BUILT, 'peers');
  runNode(['node_modules/typescript/bin/tsc', '-p', root]);
  await buildAlone(root, outDir, {
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: ['vis-timeline.html', 'timelinejs.html'].map((name) => join(root, name)) },
  });
  return outDir;
}

/** The source of one script that puts the probes into a page. */
export async function buildProbes(): Promise<string> {
  const outDir = join(BUILT, 'page');
  await buildAlone(BENCH, outDir, {
    lib: {
      entry: join(BENCH, 'page/index.ts'),
      name: 'benchProbes',
      formats: ['iife'],
      fileName: () => 'probes.js',
    },
  });
  return readFileSync(join(outDir, 'probes.js'), 'utf8');
}

/** Without the project's own configuration. */
async function buildAlone(root: string, outDir: string, more: BuildOptions): Promise<void> {
  const build: BuildOptions = { outDir, emptyOutDir: true, target: 'es2022', ...more };
  await viteBuild({ root, base: './', configFile: false, logLevel: 'warn', build });
}

function runNode(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [...args], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${args[0]} failed; what it says is above.`);
}
