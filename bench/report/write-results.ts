/** Keeps what was measured: every run as it was, and the results as they are told. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Run } from '../run/measure';
import type { SoakResult } from './soak-report';
import type { Result } from './statistics';

const FOLDER = fileURLToPath(new URL('../results', import.meta.url));

/** Says where the runs are kept: under `name`, or the time at which they began. */
export function keepRuns(
  runs: readonly Run[],
  browserVersion: string,
  started: Date,
  name = started.toISOString().slice(0, 19).replaceAll(':', '-'),
): string {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${name}.json`);
  writeFileSync(
    file,
    `${JSON.stringify({ ground: groundOf(browserVersion, started), runs: runs.map(shortened) })}\n`,
  );
  return file;
}

export function writeResults(results: readonly (Result | SoakResult)[], file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}

/** Without it nobody could say what the numbers are of. */
function groundOf(browserVersion: string, started: Date) {
  return {
    started: started.toISOString(),
    commit: commit(),
    node: process.version,
    browser: browserVersion,
    processors: availableParallelism(),
    processor: cpus()[0]?.model,
    memoryGB: Math.round(totalmem() / 2 ** 30),
  };
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: FOLDER, encoding: 'utf8' }).trim();
  } catch {
    return 'none';
  }
}

/** A frame is not known more exactly than to a hundredth of a millisecond. */
function shortened(run: Run): Run {
  const samples = Object.entries(run.samples).map(([metric, values]) => [
    metric,
    values.map((value) => Math.round(value * 100) / 100),
  ]);
  return { ...run, samples: Object.fromEntries(samples) };
}
