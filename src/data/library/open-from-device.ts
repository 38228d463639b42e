/** The files of a dataset that lies on this device, to be read. */
import type { DatasetFile } from '../dataset-source';
import { bytesOfBlob, type FileHome } from '../file-home';
import type { BroughtFile } from '../files/brought-file';
import { LoadFailure } from '../load-failure';
import { deviceLibrary, heldDataset } from './device-library';
import type { LibraryId } from './library-entry';
import type { LibraryFailure } from './library-failure';

/** Rejects with a `LoadFailure` where it is not there, or not as it was kept. */
export async function openFromDevice(id: LibraryId): Promise<DatasetFile> {
  const dataset = heldDataset(id);
  if (dataset !== undefined) {
    const home = homeOf(dataset.files);
    const content = home.files.get(dataset.dataset);
    if (content === undefined) throw new LoadFailure(dataset.dataset, 'it was not brought along', true);
    return { home, file: dataset.dataset, bytes: await bytesOfBlob(content, dataset.dataset) };
  }
  const library = await deviceLibrary();
  if (!library.ok) throw failureOf(id, library.error);
  const entry = await library.value.entry(id);
  if (!entry.ok) throw failureOf(id, entry.error);
  const file = entry.value.dataset;
  const [bytes, all] = await Promise.all([library.value.readFile(id, file), library.value.rawFiles(id)]);
  if (!bytes.ok) throw failureOf(file, bytes.error);
  if (!all.ok) throw failureOf(file, all.error);
  // Only the order of the list hangs on it.
  void library.value.markOpened(id);
  return { home: homeOf(all.value.files), file, bytes: bytes.value };
}

function homeOf(files: readonly BroughtFile[]): Extract<FileHome, { readonly is: 'files' }> {
  return { is: 'files', files: new Map(files.map(({ path, content }) => [path, content])) };
}

function failureOf(name: string, { kind, message, remedy }: LibraryFailure): LoadFailure {
  return new LoadFailure(name, `${message}; ${remedy}`, kind === 'missing');
}
