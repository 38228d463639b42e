/**
 * The check of dataset files on the command line: `npm run check:dataset -- [--format json] FILE…`, without
 * files all that are shipped. The same functions as in the app; every problem of every file in one run.
 *
 * Exit: 0 sound, 1 problems, 2 cannot read. A fault of the checker itself is thrown, so that its stack is seen.
 */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PlacedProblem } from '../document/problem';
import { signsWrittenOut } from '../document/problem';
import { textFromUtf8 } from '../document/utf8';
import { type CheckedDataset, checkDataset } from './check-dataset';
import { problemForMachines, reportInWords } from './report';

const SHIPPED = 'public/datasets';
const USAGE = 'use: npm run check:dataset -- [--format text|json] [FILE…]';

type Outcome = { readonly file: string } & (
  | { readonly checked: CheckedDataset }
  | { readonly unreadable: string }
);

export async function main(argv: readonly string[]): Promise<number> {
  const asked = readArguments(argv);
  if (typeof asked === 'string') {
    console.error(`${signsWrittenOut(asked)}\n${USAGE}`);
    return 2;
  }
  const files = asked.files.length > 0 ? asked.files : await shippedFiles().catch(() => []);
  if (files.length === 0) {
    console.error(`there is no dataset below ${SHIPPED}\n${USAGE}`);
    return 2;
  }
  quietOnClosedPipe();
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await checkFile(file));
  if (asked.format === 'json') printForMachines(outcomes);
  else for (const outcome of outcomes) printInWords(outcome);
  return Math.max(...outcomes.map(exitOf));
}

/** Whoever reads only the first lines (`| head`) has closed the pipe: no fault of the check, and nothing to say. */
function quietOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EPIPE') throw cause;
    });
  }
}

function readArguments(
  argv: readonly string[],
): string | { readonly files: readonly string[]; readonly format: 'text' | 'json' } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { format: { type: 'string', default: 'text' } },
      allowPositionals: true,
    });
    const { format } = values;
    if (format !== 'text' && format !== 'json') return `there is no format "${format}"`;
    return { files: positionals, format };
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

async function shippedFiles(): Promise<readonly string[]> {
  const folders = await readdir(SHIPPED, { withFileTypes: true });
  return folders
    .filter((folder) => folder.isDirectory())
    .map((folder) => join(SHIPPED, folder.name, 'dataset.json'));
}

async function checkFile(file: string): Promise<Outcome> {
  const read = await readText(file);
  if ('unreadable' in read) return { file, ...read };
  const checked = await checkDataset(read.text, file, (path) => readFile(join(dirname(file), path)));
  return { file, checked };
}

async function readText(file: string): Promise<{ readonly text: string } | { readonly unreadable: string }> {
  try {
    return { text: textFromUtf8(await readFile(file)) };
  } catch (cause) {
    return { unreadable: cause instanceof Error ? cause.message : String(cause) };
  }
}

function printInWords(outcome: Outcome): void {
  if ('unreadable' in outcome) {
    console.error(signsWrittenOut(`${outcome.file}: cannot be read: ${outcome.unreadable}`));
    return;
  }
  const { problems, summary } = reportInWords(outcome.file, outcome.checked);
  for (const line of problems) console.error(line);
  for (const line of summary) console.log(line);
}

function printForMachines(outcomes: readonly Outcome[]): void {
  const report = outcomes.map((outcome) =>
    'unreadable' in outcome
      ? outcome
      : {
          file: outcome.file,
          ...outcome.checked,
          problems: outcome.checked.problems.map(problemForMachines),
        },
  );
  console.log(JSON.stringify(report, null, 2));
}

function exitOf(outcome: Outcome): number {
  if ('unreadable' in outcome) return 2;
  return hasErrors(outcome.checked.problems) ? 1 : 0;
}

function hasErrors(problems: readonly PlacedProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
