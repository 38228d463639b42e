/** A dataset of the library as a file: the dataset alone where it is one, else an archive with its texts. */
import { err, ok, type Result } from '../../base/result';
import { zipOf } from '../../data/files/zip';
import type { Library } from '../../data/library/library';
import type { LibraryEntry, LibraryId } from '../../data/library/library-entry';
import type { LibraryFailure } from '../../data/library/library-failure';
import { saveFile } from '../../ui/save-file';

export async function saveEntry(
  library: Library,
  { id, name, title }: Pick<LibraryEntry, 'id' | 'name' | 'title'>,
): Promise<Result<void, LibraryFailure>> {
  return saveFiles(library, id, name || (Object.values(title)[0] ?? id));
}

/** What can be read of it, also where it is damaged. */
export async function saveFiles(
  library: Library,
  id: LibraryId,
  name: string,
): Promise<Result<void, LibraryFailure>> {
  const all = await library.rawFiles(id);
  if (!all.ok) return err(all.error);
  const { files } = all.value;
  const [only, ...more] = files;
  if (only !== undefined && more.length === 0) saveFile(only.content, only.path);
  else saveFile(await zipOf(files), `${fileName(name)}.zip`);
  return ok(undefined);
}

/** Without signs that a disk does not take in a name. */
function fileName(name: string): string {
  const plain = name.replaceAll(/[\p{C}\\/:*?"<>|]+/gu, ' ').trim();
  return [...plain].slice(0, LONGEST).join('') || 'dataset';
}

/** Disks take 255 bytes, and a letter may be four. */
const LONGEST = 60;
