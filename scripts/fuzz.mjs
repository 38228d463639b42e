// The long form of the fuzz tests: what reads files from outside is tried with what nobody would write.
//
//   npm run fuzz                          5,000 runs of each property, another seed each time
//   npm run fuzz -- --runs=100000 import  more of them, of the files with "import" in their path
//   npm run fuzz -- --seed=7 --path=12:3  a failure once more: both stand in what a failed test prints
//
// What is found is mended, and becomes a plain test of its own.

import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5000' }, seed: { type: 'string' }, path: { type: 'string' } },
});
const seed = values.seed ?? String(Math.trunc(Math.random() * 2 ** 31));
console.log(`seed ${seed}, ${values.runs} runs of each property`);
const filters = positionals.length > 0 ? positionals : ['.fuzz.test.ts'];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=0', '--maxWorkers=2', ...filters],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      FUZZ_RUNS: values.runs,
      FUZZ_SEED: seed,
      ...(values.path !== undefined && { FUZZ_PATH: values.path }),
    },
  },
);
if (status !== 0) {
  console.log(
    `To see one failure again: npm run fuzz -- --seed=${seed} --path="its path, as printed" its/file.fuzz.test.ts`,
  );
}
process.exitCode = status ?? 1;
