/**
 * The check of dataset files on the command line: `npm run check:dataset -- FILE…`, without files all that
 * are shipped. The same functions as in the app; every problem of every file in one run.
 *
 * Exit: 0 sound, 1 problems, 2 cannot read.
 */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatProblem, type PlacedProblem } from '../document/problem';
import { type CheckedDataset, checkDataset } from './check-dataset';

const SHIPPED = 'public/datasets';

export async function main(argv: readonly string[]): Promise<number> {
  const files = argv.length > 0 ? argv : await shippedFiles();
  let exit = 0;
  for (const file of files) {
    const checked = await checkFile(file).catch((cause: unknown) => String(cause));
    if (typeof checked === 'string') {
      console.error(`${file}: cannot be read: ${checked}`);
      exit = 2;
      continue;
    }
    for (const problem of checked.problems) console.error(formatProblem(problem));
    console.log(summary(file, checked));
    if (hasErrors(checked.problems)) exit = Math.max(exit, 1);
  }
  return exit;
}

async function shippedFiles(): Promise<readonly string[]> {
  const folders = await readdir(SHIPPED, { withFileTypes: true });
  const files = folders
    .filter((folder) => folder.isDirectory())
    .map((folder) => join(SHIPPED, folder.name, 'dataset.json'));
  if (files.length === 0) throw new Error(`there is no dataset below ${SHIPPED}`);
  return files;
}

async function checkFile(file: string): Promise<CheckedDataset> {
  const text = await readFile(file, 'utf8');
  return checkDataset(text, file, (path) => readFile(join(dirname(file), path)));
}

function hasErrors(problems: readonly PlacedProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function summary(
  file: string,
  { problems, eventCount, quotationCount, anchoredCount }: CheckedDataset,
): string {
  const found = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${file}: ${found}; ${eventCount} events; ${anchoredCount} of ${quotationCount} quotations found exactly once`;
}
