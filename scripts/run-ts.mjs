// Runs a TypeScript module from the command line: `node scripts/run-ts.mjs <module.ts> [arguments]`.
// The module exports `main(argv): Promise<number>`, whose number becomes the exit code. Vite, which is here
// anyway, does the translation: Node 20 cannot read TypeScript by itself.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const [file, ...argv] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  console.error(
    file === undefined ? 'usage: node scripts/run-ts.mjs <module.ts> [arguments]' : `there is no ${file}`,
  );
  process.exit(2);
}

const loaded = await runnerImport(resolve(file), { root: ROOT, configFile: false, logLevel: 'error' });
const { main } = /** @type {{ main?: unknown }} */ (loaded.module);
if (typeof main !== 'function') {
  console.error(`${file} exports no function main(argv).`);
  process.exit(2);
}
process.exitCode = await main(argv);
