/** From the text of a dataset file to what the page works on: read, checked and indexed. */
import { rest, runInSlices } from '../../base/slices';
import type { Archive } from '../../domain/archive/archive';
import type { EventStore } from '../../domain/store/event-store';
import { createMemoryStore } from '../../domain/store/memory-store';
import type { DatasetSource } from '../dataset-source';
import { type ParsedDataset, parsing } from './parse-dataset';

/** A dataset that was read; `store` is absent with the archive. */
export interface LoadedDataset {
  readonly source: DatasetSource;
  readonly parsed: ParsedDataset;
  readonly archive?: Archive;
  readonly store?: EventStore;
}

/** `file` is the name under which problems are reported. */
export async function loadDataset(source: DatasetSource, text: string, file: string): Promise<LoadedDataset> {
  // What fetched the text, and this code, has had its turn already.
  await rest();
  const parsed = await runInSlices(parsing(text, file));
  const { archive } = parsed;
  await rest();
  return { source, parsed, ...(archive && { archive, store: createMemoryStore(archive) }) };
}
