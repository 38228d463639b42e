// Every message that the code asks for is there in time, and every message that is there is asked for.

import { describe, expect, it } from 'vitest';
import * as vocabulary from '../src/domain/archive/vocabulary';
import { BASES } from '../src/domain/filter/facets';
import { en } from '../src/words/en';
import { enLate } from '../src/words/en-late';
import { type Asked, isAsked, keysOf, readSources } from './asked-messages';

const EARLY = keysOf(en);
const LATE = keysOf(enLate);
const KEYS = [...EARLY, ...LATE];
const files = readSources();

const isThere = (asked: Asked, keys: readonly string[]) => keys.some((key) => isAsked(key, asked));
const inWords = ({ head, tail, isWhole }: Asked) => (isWhole ? head : `${head}…${tail}`);

/** The file and all that comes with it. */
function closureOf(name: string): ReadonlySet<string> {
  const reached = new Set([name]);
  // A set may grow while it is walked.
  for (const each of reached) {
    for (const imported of files.find((file) => file.name === each)?.imports ?? []) reached.add(imported);
  }
  return reached;
}

/** The messages that files ask for, by a call or by a text anywhere that may be a key. */
function askedIn(sources: typeof files): readonly Asked[] {
  return (
    sources
      .flatMap((file) => [...file.asked, ...file.mentioned])
      // A template that any text fits asks for no message.
      .filter(({ head }) => /^[a-z][A-Za-z]*\./.test(head))
  );
}

/** What the files of a closure ask for that is not among the keys. */
function missingIn(closure: ReadonlySet<string>, keys: readonly string[]): readonly string[] {
  return files
    .filter(({ name }) => closure.has(name))
    .flatMap(({ name, asked, mentioned }) =>
      [...asked, ...mentioned.filter((each) => isThere(each, KEYS))]
        .filter((each) => !isThere(each, keys))
        .map((each) => `${name}: ${inWords(each)}`),
    );
}

describe('the messages', () => {
  it('are asked for by many files', () => {
    expect(files.filter(({ asked }) => asked.length > 0).length).toBeGreaterThan(50);
  });

  it('are there wherever they are asked for', () => {
    const missing = files.flatMap(({ name, asked }) =>
      asked.filter((each) => !isThere(each, KEYS)).map((each) => `${name}: ${inWords(each)}`),
    );
    expect(missing).toEqual([]);
  });

  it('are each asked for somewhere', () => {
    const asked = askedIn(files);
    expect(KEYS.filter((key) => !asked.some((each) => isAsked(key, each)))).toEqual([]);
  });

  it('that are named after a word of the dataset are there for each such word, and for no other', () => {
    const under = (prefix: string) =>
      KEYS.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    for (const [prefix, words] of [
      ['kind.', vocabulary.EVENT_KINDS],
      ['standing.', vocabulary.STANDINGS],
      ['modality.', vocabulary.MODALITIES],
      ['ownVoice.', vocabulary.MODALITIES],
      ['restsOn.', BASES],
      ['role.', vocabulary.ROLES],
      ['channel.', vocabulary.CHANNELS],
      ['defect.gravity.', vocabulary.DEFECT_GRAVITIES],
      ['defect.confidence.', vocabulary.CONFIDENCES],
      ['relation.', vocabulary.RELATION_TYPES.flatMap((type) => [type, `${type}-inverse`])],
      ['event.stance.', vocabulary.OUTSIDE_STANCES],
    ] as const) {
      expect({ prefix, words: under(prefix).sort() }).toEqual({ prefix, words: [...words].sort() });
    }
  });
});

describe('English messages that come later than the first screen', () => {
  const first = closureOf('main.tsx');
  const laterRoots = [...new Set(files.flatMap(({ lateImports }) => lateImports))];

  it('are not among those of the first screen, and are none that it asks for', () => {
    expect(LATE.filter((key) => EARLY.includes(key))).toEqual([]);
    expect(first.has('words/late.ts')).toBe(false);
    expect(first.size).toBeGreaterThan(100);
    expect(missingIn(first, EARLY)).toEqual([]);
  });

  it('come with every part that asks for them', () => {
    const without = laterRoots.map(closureOf).filter((closure) => !closure.has('words/late.ts'));
    expect(without.flatMap((closure) => missingIn(closure, EARLY))).toEqual([]);
    expect(laterRoots.length).toBeGreaterThan(without.length);
  });

  it('are all that only such parts ask for', () => {
    const without = ['main.tsx', ...laterRoots].map(closureOf).filter((each) => !each.has('words/late.ts'));
    const asked = askedIn(files.filter(({ name }) => without.some((closure) => closure.has(name))));
    expect(EARLY.filter((key) => !asked.some((each) => isAsked(key, each)))).toEqual([]);
  });
});
