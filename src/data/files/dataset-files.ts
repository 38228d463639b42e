/** Which of the files that were brought is the dataset, and which are its texts; or the one that an importer may read. */
import { err, ok, type Result } from '../../base/result';
import { FORMAT } from '../dataset/wire-dataset';
import type { BroughtFile, Refusal } from './brought-file';

export type DatasetFiles = (
  | {
      readonly is: 'readout';
      readonly dataset: BroughtFile;
      /** By the path that the dataset gives them, from its own folder. What lies outside of it no dataset can name. */
      readonly others: ReadonlyMap<string, BroughtFile>;
    }
  /** A table or text of another kind. */
  | { readonly is: 'other'; readonly file: BroughtFile }
) & {
  /** What was brought beside and is no part of it. */
  readonly passedOver: readonly Refusal[];
};

const DATASET_NAME = 'dataset.json';
/** Bytes in which a dataset has said what it is. Only the address of its schema stands before. */
const BEGINNING = 4096;
const OURS = new RegExp(`"format"\\s*:\\s*"${FORMAT}"`);
const IMPORTABLE = /\.(csv|tsv|txt|json)$/i;
/** Of many candidates so many are named. */
const NAMED = 10;

/** A file that is called `dataset.json`, else one that says it is ours, else the only one that can be imported. */
export async function chooseDataset(files: readonly BroughtFile[]): Promise<Result<DatasetFiles, Refusal>> {
  const called = files.filter(({ path }) => nameOf(path) === DATASET_NAME);
  const candidates = called.length > 0 ? called : await saidToBeOurs(files);
  const [dataset, ...more] = candidates;
  if (dataset !== undefined && more.length === 0) {
    const folder = dataset.path.slice(0, -nameOf(dataset.path).length);
    const [inside, outside] = [true, false].map((isInside) =>
      files.filter((file) => file !== dataset && file.path.startsWith(folder) === isInside),
    );
    const others = new Map(inside?.map((file) => [file.path.slice(folder.length), file]));
    return ok({ is: 'readout', dataset, others, passedOver: outside?.map(outsideOf(dataset)) ?? [] });
  }
  if (dataset !== undefined) {
    return err({
      message: `there are ${candidates.length} datasets in it: ${listOf(candidates)}`,
      remedy: 'bring one of them, with the folder in which it lies',
    });
  }
  const importable = files.filter(({ path }) => IMPORTABLE.test(path));
  const [file, ...rest] = importable;
  if (file !== undefined && rest.length === 0) {
    const passedOver = files.filter((each) => each !== file).map(besideTable(file));
    return ok({ is: 'other', file, passedOver });
  }
  return err(nothingOf(files, importable));
}

async function saidToBeOurs(files: readonly BroughtFile[]): Promise<readonly BroughtFile[]> {
  const ours: BroughtFile[] = [];
  for (const file of files) if (/\.json$/i.test(file.path) && (await isOurs(file))) ours.push(file);
  return ours;
}

async function isOurs({ content }: BroughtFile): Promise<boolean> {
  // What cannot be read says nothing; who reads it whole will say why.
  const beginning = await content
    .slice(0, BEGINNING)
    .text()
    .catch(() => '');
  return OURS.test(beginning);
}

function outsideOf(dataset: BroughtFile) {
  return ({ path }: BroughtFile): Refusal => ({
    path,
    message: `it lies outside the folder of “${dataset.path}”, and no dataset names what does`,
    remedy: 'put it into that folder if it belongs to the dataset',
  });
}

function besideTable(file: BroughtFile) {
  return ({ path }: BroughtFile): Refusal => ({
    path,
    message: `a dataset is made of “${file.path}” alone`,
    remedy: 'keep it where it is; an event can only link to it',
  });
}

function nothingOf(files: readonly BroughtFile[], importable: readonly BroughtFile[]): Refusal {
  if (files.length === 0)
    return {
      message: 'there is no file in it',
      remedy: 'bring a dataset, a folder, a zip archive or a table',
    };
  if (importable.length === 0) {
    return {
      message: `none of the files is a dataset or a table: ${listOf(files)}`,
      remedy: `bring a file that ends in .json, .csv, .tsv or .txt, or a folder or zip archive with a ${DATASET_NAME}`,
    };
  }
  return {
    message: `there is no dataset in it, and ${importable.length} files that could be imported: ${listOf(importable)}`,
    remedy: `bring one of them, or call the dataset ${DATASET_NAME}`,
  };
}

function listOf(files: readonly BroughtFile[]): string {
  const named = files.slice(0, NAMED).map(({ path }) => `“${path}”`);
  const rest = files.length - named.length;
  return [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
