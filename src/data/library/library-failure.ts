/** Why the library on this device cannot do what it was asked, in words and in kinds that a page can tell apart. */
import { err, ok, type Result } from '../../base/result';

export type LibraryFailureKind =
  /** There is no room. Nothing of what was to be kept is kept, and what was there still is. */
  | 'full'
  /** The browser lets the page keep nothing: private browsing, a setting, a page inside another one. */
  | 'blocked'
  /** A tab with an older version of the page holds the library. */
  | 'busy'
  /** The library was written by a newer version of the page. */
  | 'outdated'
  /** What is there is not what was kept, or the browser cannot read it. */
  | 'corrupt'
  /** It is not in the library, or no longer. */
  | 'missing'
  /** What was to be kept cannot be read. */
  | 'unreadable';

export interface LibraryFailure {
  readonly kind: LibraryFailureKind;
  /** What is wrong, a sentence without full stop, in English as problems are (document/problem.ts). */
  readonly message: string;
  /** What to do about it, a sentence without full stop. */
  readonly remedy: string;
}

const WORDS: Readonly<Record<LibraryFailureKind, Omit<LibraryFailure, 'kind'>>> = {
  full: {
    message: 'there is no room left for it on this device',
    remedy: 'remove datasets from the library, or make room on the disk, and try again',
  },
  blocked: {
    message: 'the browser lets this page keep nothing on this device',
    remedy: 'leave private browsing, or allow this site to store data; datasets can be opened all the same',
  },
  busy: {
    message: 'another tab with an older version of this page holds the library',
    remedy: 'close or reload the other tabs of this page, and try again',
  },
  outdated: {
    message: 'the library was written by a newer version of this page',
    remedy: 'reload the page',
  },
  corrupt: {
    message: 'the browser cannot read or write what it keeps for this page',
    remedy: 'reload the page; if it stays so, export what can be read and remove the rest',
  },
  missing: {
    message: 'it is not in the library, or was removed, perhaps in another tab',
    remedy: 'add it again from where it came',
  },
  unreadable: {
    message: 'a file of it cannot be read',
    remedy: 'choose it again',
  },
};

/** Thrown inside the library, never out of it. */
export class LibraryFault extends Error {
  override readonly name = 'LibraryFault';
  readonly failure: LibraryFailure;

  constructor(kind: LibraryFailureKind, words: Partial<Omit<LibraryFailure, 'kind'>> = {}) {
    const failure = { kind, ...WORDS[kind], ...words };
    super(failure.message);
    this.failure = failure;
  }
}

/** By the names that the browsers' database gives to what it throws. */
const KINDS: ReadonlyMap<string, LibraryFailureKind> = new Map([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'blocked'],
  // Of browsers that have a database but not in private windows.
  ['InvalidStateError', 'blocked'],
  ['VersionError', 'outdated'],
]);

export async function attempt<T>(work: () => Promise<T>): Promise<Result<T, LibraryFailure>> {
  try {
    return ok(await work());
  } catch (cause) {
    return err(failureFrom(cause));
  }
}

function failureFrom(cause: unknown): LibraryFailure {
  if (cause instanceof LibraryFault) return cause.failure;
  const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
  const kind = KINDS.get(name);
  if (kind !== undefined) return { kind, ...WORDS[kind] };
  return { kind: 'corrupt', ...WORDS.corrupt, message: `${WORDS.corrupt.message} (${name}: ${message})` };
}
