/** For tests: the shipped dataset, and changed copies of it that a checker must not let pass. */
import { readFile } from 'node:fs/promises';
import type { Path, PlacedProblem } from '../document/problem';
import { checkDataset } from './check-dataset';

const FOLDER = 'public/datasets/china-us-2021';

export type Json = Record<string, unknown>;

export interface Shipped {
  readonly dataset: Json & { readonly events: readonly Json[] };
  /** The problems of a changed dataset, found by its words alone: no hash is compared, no near text sought. */
  problemsOf(dataset: Json): Promise<readonly PlacedProblem[]>;
}

export async function readShipped(): Promise<Shipped> {
  const texts = new Map<string, Uint8Array>();
  const readBytes = async (path: string) => {
    const bytes = texts.get(path) ?? (await readFile(`${FOLDER}/${path}`));
    texts.set(path, bytes);
    return bytes;
  };
  return {
    dataset: JSON.parse(await readFile(`${FOLDER}/dataset.json`, 'utf8')) as Shipped['dataset'],
    async problemsOf(dataset) {
      const options = { isHashChecked: false, isNearestSought: false };
      return (await checkDataset(JSON.stringify(dataset), 'dataset.json', readBytes, options)).problems;
    },
  };
}

export interface Located {
  readonly path: Path;
  readonly value: unknown;
}

/** Every value below `value` with its path, parents before children. */
export function* valuesIn(value: unknown, path: Path = []): Generator<Located> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [step, inner] of entries) yield* valuesIn(inner, [...path, step]);
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((at, step) => (at as Record<string | number, unknown>)[step], value);
}

/** A copy with the value at each path replaced; `undefined` takes it out. Shares all that is not on a path. */
export function withValues(base: Json, changes: readonly Located[]): Json {
  const copy = structuredClone(base);
  for (const { path, value } of changes) {
    const parent = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
    const last = path.at(-1) ?? '';
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return copy;
}
