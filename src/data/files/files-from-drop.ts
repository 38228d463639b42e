/** Files from what is dropped, pasted or chosen: single ones, several, or folders with all that is in them. */
import { err, ok, type Result } from '../../base/result';
import { type Brought, type BroughtFile, MOST_FILES, type Refusal } from './brought-file';
import { siftPaths } from './sound-paths';

/** What is needed of a `DataTransfer`, which only browsers can make. */
export interface Transfer {
  readonly items: Iterable<Pick<DataTransferItem, 'kind' | 'webkitGetAsEntry' | 'getAsFile'>>;
  getData(format: string): string;
}

/**
 * Of a drop or a paste; where it holds no file, its text is one. To be called while the event is handled: afterwards
 * the browser has emptied it.
 */
export function filesFromTransfer(transfer: Transfer): Promise<Result<Brought, Refusal>> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const entries = items.flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []);
  const text = transfer.getData('text/plain');
  if (entries.length === 0 && text !== '')
    return Promise.resolve(ok({ files: [fileOfText(text)], passedOver: [] }));
  return filesOf(entries);
}

/** Of `<input type="file">`, with or without `webkitdirectory`, or of one file in a list. */
export function filesFromList(list: Iterable<File>): Promise<Result<Brought, Refusal>> {
  return filesOf([...list]);
}

async function filesOf(roots: readonly (File | FileSystemEntry)[]): Promise<Result<Brought, Refusal>> {
  const files: BroughtFile[] = [];
  const unreadable: Refusal[] = [];
  // A list that grows while it is walked, since a folder may be as deep as its path is long.
  const waiting = [...roots];
  for (const each of waiting) {
    if (waiting.length > MOST_FILES) return err(TOO_MANY);
    if (each instanceof File) files.push({ path: each.webkitRelativePath || each.name, content: each });
    else {
      const path = each.fullPath.replace(/^\//, '');
      try {
        if (isFolder(each)) for (const entry of await entriesIn(each)) waiting.push(entry);
        else if (isFile(each)) files.push({ path, content: await contentOf(each) });
      } catch {
        unreadable.push({
          path,
          message: 'the browser may not read it',
          remedy: 'look whether it is still there and you may read it, and bring it again',
        });
      }
    }
  }
  const { sound, passedOver } = siftPaths(files);
  return ok({ files: sound, passedOver: [...unreadable, ...passedOver] });
}

const TOO_MANY: Refusal = {
  message: `there are more than ${MOST_FILES.toLocaleString('en')} files and folders in it`,
  remedy: 'bring only the folder of the dataset',
};

/** A browser gives a hundred at a time, and none when all were given. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((give, fail) =>
      reader.readEntries(give, fail),
    );
    if (some.length === 0 || all.length > MOST_FILES) return all;
    all.push(...some);
  }
}

function contentOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((give, fail) => entry.file(give, fail));
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** Its ending only says what to try first. */
function fileOfText(text: string): BroughtFile {
  const path = /^\s*[[{]/.test(text) ? 'pasted.json' : 'pasted.txt';
  return { path, content: new Blob([text]) };
}
