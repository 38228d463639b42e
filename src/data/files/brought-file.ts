/**
 * What a reader brings, whether dropped, chosen, pasted or unpacked: files with a path each, and what of it was not
 * taken and why. Nothing is written anywhere; the paths decide which text is which.
 */
import { err, ok, type Result } from '../../base/result';

export interface BroughtFile {
  /** Steps joined by single slashes, none of them `.` or `..`: "archive/texts/gazette.body.txt". */
  readonly path: string;
  readonly content: Blob;
}

/** Why something is not taken. In English, as problems are (document/problem.ts). */
export interface Refusal {
  /** As it was found, which may hold any sign; absent where the whole is refused. */
  readonly path?: string;
  /** What is wrong, a sentence without full stop. */
  readonly message: string;
  /** What to do about it, a sentence without full stop. */
  readonly remedy: string;
}

export interface Brought {
  readonly files: readonly BroughtFile[];
  readonly passedOver: readonly Refusal[];
}

/** More than any archive of texts has, and few enough for a list of them to be held: a home folder has more. */
export const MOST_FILES = 100_000;

/** A file of the reader's may have changed or gone since it was chosen. */
export async function bytesOf({
  path,
  content,
}: BroughtFile): Promise<Result<Uint8Array<ArrayBuffer>, Refusal>> {
  try {
    return ok(new Uint8Array(await content.arrayBuffer()));
  } catch {
    return err({
      path,
      message: 'the file cannot be read: it was changed, moved or locked since it was chosen',
      remedy: 'choose it again',
    });
  }
}
