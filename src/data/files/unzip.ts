/**
 * Files from a zip archive, all unpacked and checked against their checksums, and of each that is not taken why. What an
 * archive says of its sizes is never believed: what comes out is counted, and the unpacking stops at the limit.
 */
import {
  BlobReader,
  type Entry,
  type FileEntry,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { err, ok, type Result } from '../../base/result';
import { restWhenDue } from '../../base/slices';
import { isUtf8 } from '../document/utf8';
import type { Brought, BroughtFile, Refusal } from './brought-file';
import { siftPaths } from './sound-paths';
import { entryFault, tooMany, tooMuch, zipFault } from './zip-faults';

export interface UnzipLimits {
  readonly entries: number;
  /** Bytes that may come out of an archive, however large it is. */
  readonly unpacked: number;
  /** Bytes that may come out of any archive, however small it is. */
  readonly free: number;
  /** Bytes that may come out of one byte. */
  readonly ratio: number;
}

const LIMITS: UnzipLimits = {
  // Each takes a millisecond, however small it is; of a million events the archive has some hundred.
  entries: 20_000,
  // What a page can hold. A million events have 1,088 MB as plain lines, and 63 MB in packed parts, which stay packed here.
  unpacked: 1_000_000_000,
  // Harmless in any case, so that short repetitive files are nobody's concern.
  free: 10_000_000,
  // Texts and tables give 3 to 20 for one; deflate at its utmost 1,032.
  ratio: 200,
};

/** Bytes of an archive that is held whole while it is unpacked: where it has many entries, that is four times as quick. */
const MOST_HELD = 100_000_000;

const OPTIONS = {
  // The page's policy allows no workers but those that are files of its own.
  useWebWorkers: false,
  checkCrc32: true,
  // Entries that lie on each other are how small archives become petabytes.
  checkOverlappingEntry: true,
  // What another program would read must be what is read here.
  checkLocalFilename: true,
  // Names are judged one by one instead (sound-paths.ts).
  filenameValidation: 'tolerant',
} as const;

/** Archives in the archive are files like others. */
export async function unzip(archive: Blob, limits = LIMITS): Promise<Result<Brought, Refusal>> {
  const breathe = restWhenDue();
  try {
    const entries = await entriesOf(archive, limits.entries, breathe);
    if (entries === undefined) return err(tooMany(limits.entries));
    const passedOver: Refusal[] = [];
    const readable: { readonly path: string; readonly entry: FileEntry }[] = [];
    for (const entry of entries) {
      if (entry.directory) continue;
      const fault = faultOf(entry);
      if (fault === undefined) readable.push({ path: entry.filename, entry });
      else passedOver.push({ path: entry.filename, ...fault });
    }
    const sifted = siftPaths(readable);
    passedOver.push(...sifted.passedOver);

    const most = Math.max(limits.free, Math.min(limits.unpacked, archive.size * limits.ratio));
    const room: Room = { left: most };
    const files: BroughtFile[] = [];
    for (const { path, entry } of sifted.sound) {
      await breathe();
      try {
        files.push({ path, content: await contentOf(entry, room) });
      } catch (cause) {
        if (room.left < 0) return err(tooMuch(most));
        passedOver.push({ path, ...entryFault(cause) });
      }
    }
    return ok({ files, passedOver });
  } catch (cause) {
    return err(zipFault(cause));
  }
}

/** Undefined where there are more than may be. */
async function entriesOf(
  archive: Blob,
  most: number,
  breathe: () => Promise<void>,
): Promise<readonly Entry[] | undefined> {
  const entries: Entry[] = [];
  const reader =
    archive.size > MOST_HELD
      ? new BlobReader(archive)
      : new Uint8ArrayReader(new Uint8Array(await archive.arrayBuffer()));
  for await (const entry of new ZipReader(reader, OPTIONS).getEntriesGenerator()) {
    if (entries.length === most) return undefined;
    entries.push(entry);
    await breathe();
  }
  return entries;
}

function faultOf({
  encrypted,
  symlink,
  filenameUTF8,
  rawFilename,
}: Entry): Omit<Refusal, 'path'> | undefined {
  if (encrypted) {
    return { message: 'it is locked with a password', remedy: 'make the archive again without a password' };
  }
  if (symlink) {
    return { message: 'it only points to another file', remedy: 'put the file itself into the archive' };
  }
  // Said to be UTF-8, or seen to be.
  if (!filenameUTF8 && !isUtf8(rawFilename)) {
    return {
      message: 'its name is not UTF-8',
      remedy: 'rename it, or make the archive with another program',
    };
  }
  return undefined;
}

/** Bytes that may still come out of the archive; negative once more came. */
interface Room {
  left: number;
}

async function contentOf(entry: FileEntry, room: Room): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await entry.getData(
    new WritableStream<Uint8Array<ArrayBuffer>>({
      write(part) {
        room.left -= part.length;
        if (room.left < 0) throw new Error('too much');
        parts.push(part);
      },
    }),
  );
  return new Blob(parts);
}
