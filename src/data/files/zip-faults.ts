/** What the zip library finds wrong, in words for those who made the archive. */
import {
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_EOCDR_NOT_FOUND,
  ERR_INVALID_CRC32,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  ERR_OVERLAPPING_ENTRY,
  ERR_SPLIT_ZIP_FILE,
  ERR_UNSUPPORTED_COMPRESSION,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import type { Refusal } from './brought-file';

type Fault = Omit<Refusal, 'path'>;

const MAKE_AGAIN = 'make the archive again, or get it again from where it came';

const ARCHIVE_FAULTS: ReadonlyMap<string, Fault> = new Map([
  [
    ERR_EOCDR_NOT_FOUND,
    { message: 'the archive has no end: it is cut off, or no zip archive', remedy: MAKE_AGAIN },
  ],
  [
    ERR_AMBIGUOUS_ARCHIVE,
    {
      message: 'the archive can be read in two ways',
      remedy: 'unpack it with a program that you trust, and bring the folder',
    },
  ],
  [
    ERR_SPLIT_ZIP_FILE,
    { message: 'the archive is one part of several', remedy: 'make one archive of one part' },
  ],
  [
    ERR_ENCRYPTED_CENTRAL_DIRECTORY,
    { message: 'the archive is locked with a password', remedy: 'make it again without a password' },
  ],
]);

const OTHER_BYTES: Fault = {
  message: 'its bytes are not those that were packed: their checksum or number is another',
  remedy: MAKE_AGAIN,
};

const ENTRY_FAULTS: ReadonlyMap<string, Fault> = new Map([
  [ERR_INVALID_CRC32, OTHER_BYTES],
  [ERR_INVALID_UNCOMPRESSED_SIZE, OTHER_BYTES],
  [
    ERR_UNSUPPORTED_COMPRESSION,
    {
      message: 'it is packed in a way that is not known here',
      remedy: 'make the archive with the usual method, Deflate',
    },
  ],
  [
    ERR_OVERLAPPING_ENTRY,
    {
      message: 'it shares its bytes with another file, as in archives that are made to do harm',
      remedy: MAKE_AGAIN,
    },
  ],
  [ERR_AMBIGUOUS_ARCHIVE, { message: 'the archive says two different things of it', remedy: MAKE_AGAIN }],
]);

export function zipFault(cause: unknown): Fault {
  return ARCHIVE_FAULTS.get(messageOf(cause)) ?? { message: 'the archive is damaged', remedy: MAKE_AGAIN };
}

export function entryFault(cause: unknown): Fault {
  return ENTRY_FAULTS.get(messageOf(cause)) ?? { message: 'it is damaged', remedy: MAKE_AGAIN };
}

export function tooMany(most: number): Fault {
  return {
    message: `the archive has more than ${most.toLocaleString('en')} files and folders`,
    remedy: 'make an archive of the dataset only',
  };
}

export function tooMuch(most: number): Fault {
  return {
    message: `more than ${most.toLocaleString('en')} bytes come out of the archive: so much is not unpacked from one of its size`,
    remedy: 'make an archive of the dataset only, or unpack it and bring the folder',
  };
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : '';
}
