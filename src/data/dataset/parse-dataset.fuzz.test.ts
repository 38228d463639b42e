import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../domain/archive/archive';
import { decodeText } from '../document/decode-text';
import {
  budgetOf,
  hostileValues,
  type Steps,
  spoiledByByte,
  spoiledByToken,
  spoiledByValue,
  spoiledInEachKind,
} from '../test-fuzz';
import { parseDataset } from './parse-dataset';

const TEXT = readFileSync('e2e/datasets/neutral/dataset.json', 'utf8');
const VALUE: unknown = JSON.parse(TEXT);
const ARCHIVE = parseDataset(TEXT, 'dataset.json').archive;

/** What holds for whatever is read, and the archive. */
function readSoundly(text: string): Archive | undefined {
  const { archive, problems } = parseDataset(text, 'dataset.json');
  const lines = text.split('\n');
  for (const { message, remedy, severity, place, path, file } of problems) {
    expect([message, remedy, severity, file]).not.toContain('');
    expect(Array.isArray(path)).toBe(true);
    const line = lines[place.line - 1];
    if (line === undefined) throw new Error(`${message}: the file has no line ${place.line}`);
    expect(place.column).toBeGreaterThanOrEqual(1);
    expect(place.column).toBeLessThanOrEqual(line.length + 1);
  }
  if (archive === undefined) expect(problems).not.toEqual([]);
  else if (problems.length === 0) expect(danglingIn(archive)).toEqual([]);
  if (archive !== undefined)
    for (const event of archive.events) {
      const isBorne =
        event.claims.length > 0 &&
        event.claims.every(({ evidence, inference }) => evidence.length > 0 || inference !== undefined);
      expect([event.id, isBorne || event.noEvidenceYet === true]).toEqual([event.id, true]);
    }
  expect(new Set(archive?.events.map(({ id }) => id)).size).toBe(archive?.events.length ?? 0);
  const again = parseDataset(text, 'dataset.json');
  // A matcher would take longer than the reading.
  expect(isDeepStrictEqual([again.archive, again.problems], [archive, problems])).toBe(true);
  return archive;
}

/** Ids that are named and stand nowhere. */
function danglingIn({ events, actors, sides, sources }: Archive): readonly string[] {
  const known = new Set<string>([...actors, ...sources, ...events].map(({ id }) => id));
  const named = [
    ...sides.map(({ actor }) => actor),
    ...actors.flatMap(({ partOf }) => (partOf === undefined ? [] : [partOf])),
    ...events.flatMap(({ participations, relations, claims }) => [
      ...participations.map(({ actor }) => actor),
      ...relations.map(({ event }) => event),
      ...claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ]),
  ];
  return named.filter((id) => !known.has(id));
}

describe('a dataset that was spoiled', () => {
  test('in one value keeps every event that was not touched, and tells each fault at its place', () => {
    fc.assert(fc.property(spoiledByValue(VALUE), keepsTheOthers), budgetOf(120));
  });

  test('in each kind of value does the same', () => {
    for (const each of spoiledInEachKind(VALUE)) keepsTheOthers(each);
  });

  test('in one token is read or told what is wrong', () => {
    fc.assert(
      fc.property(spoiledByToken(TEXT), (text) => void readSoundly(text)),
      budgetOf(150),
    );
  });

  test('in its bytes is read, told what is wrong, or said to be no text', () => {
    fc.assert(
      fc.property(spoiledByByte(new TextEncoder().encode(TEXT)), (bytes) => {
        const text = textOf(bytes);
        if (text !== undefined) readSoundly(text);
      }),
      budgetOf(150),
    );
  });
});

/** The events beside the one that was spoiled are there. */
function keepsTheOthers({ value, at }: { readonly value: unknown; readonly at: Steps }): void {
  const archive = readSoundly(JSON.stringify(value, null, 2));
  const [list, index] = at;
  if (list !== 'events' || index === undefined) return;
  // Under another id it is missed by those that name it.
  if (idsOfEvents(value)[Number(index)] !== ARCHIVE?.events[Number(index)]?.id) return;
  const untouched = ARCHIVE?.events.filter((_, place) => place !== index).map(({ id }) => id);
  expect(archive?.events.map(({ id }) => id)).toEqual(expect.arrayContaining(untouched ?? []));
}

function idsOfEvents(value: unknown): readonly unknown[] {
  const { events } = value as { readonly events: readonly { readonly id?: unknown }[] };
  return events.map((event) => event?.id);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decodeText(bytes).text;
  } catch (cause) {
    expect(String(cause)).toMatch(/UTF-/);
    return undefined;
  }
}

test('whatever is no dataset is refused with its reason', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    hostileValues.map((value) => JSON.stringify(value)),
    fc
      .dictionary(fc.constantFrom('format', 'events', 'sources', 'eventParts', 'sides'), hostileValues)
      .map((value) => JSON.stringify(value)),
    fc
      .array(fc.constantFrom('[', '{', '"', ':', ',', '}', ']', '\\', '\n', '\r', '1', 'a', '\ud800'))
      .map((signs) => signs.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(readSoundly(text)).toBeUndefined();
    }),
    budgetOf(600),
  );
});
