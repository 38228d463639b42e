/** Which paths can be told apart by everybody and lead nowhere else; the others are passed over with their reason. */
import type { Refusal } from './brought-file';

/** What no path may hold. The first that fits is told. */
const FAULTS: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/^$/, 'it has no name'],
  [/^.{1001,}$/s, 'its path is longer than 1,000 letters'],
  [/[\p{Cc}\p{Zl}\p{Zp}]/u, 'its path holds control characters'],
  [
    /\p{Bidi_Control}/u,
    'its path holds signs that turn the direction of writing, so that it reads as another one',
  ],
  [/\p{Cs}|\uFFFD/u, 'its path holds letters that could not be read'],
  [/\\/, 'its path holds a backslash, which is a folder on some systems and a letter on others'],
  [/^\/|^[A-Za-z]:/, 'its path begins at the root of a disk'],
  [/(^|\/)\.{1,2}(\/|$)/, 'its path holds “.” or “..”, which lead to other folders'],
  [/\/(\/|$)/, 'its path holds a step without a name'],
  [/(^|\/)__proto__(\/|$)/, 'its path holds “__proto__”, which programs take for something else than a name'],
];

/** What systems leave in folders and archives: of macOS, then of Windows. */
const LEFT_BY_SYSTEMS = /(^|\/)(__MACOSX\/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$)/i;

interface Sifted<Named> {
  readonly sound: readonly Named[];
  readonly passedOver: readonly Refusal[];
}

/**
 * Of paths that are the same, or the same but for case or Unicode normal form, none is taken: which of them is meant,
 * nobody can tell.
 */
export function siftPaths<Named extends { readonly path: string }>(all: readonly Named[]): Sifted<Named> {
  const passedOver: Refusal[] = [];
  const wellFormed = all.filter(({ path }) => {
    const refusal = refusalOf(path);
    if (refusal !== undefined) passedOver.push(refusal);
    return refusal === undefined;
  });
  const looks = wellFormed.map(({ path }) => lookOf(path));
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for (const look of looks) (seen.has(look) ? repeated : seen).add(look);
  const sound = wellFormed.filter(({ path }, index) => {
    const isRepeated = repeated.has(looks[index] ?? '');
    if (isRepeated) passedOver.push(ambiguous(path));
    return !isRepeated;
  });
  return { sound, passedOver };
}

function refusalOf(path: string): Refusal | undefined {
  if (LEFT_BY_SYSTEMS.test(path)) {
    return { path, message: 'it was left by the operating system', remedy: 'nothing is missing; leave it' };
  }
  const fault = FAULTS.find(([pattern]) => pattern.test(path));
  return fault && { path, message: fault[1], remedy: 'rename it, and bring it again' };
}

function ambiguous(path: string): Refusal {
  return {
    path,
    message:
      'another file has the same path, or one that differs only in case or in how its letters are encoded',
    remedy: 'rename one of them, and bring both again',
  };
}

/** The same for paths that some systems take for one. By capitals first, since “ß” and “ss” have the same. */
function lookOf(path: string): string {
  return path.toUpperCase().toLowerCase().normalize('NFC');
}
