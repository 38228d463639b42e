import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { EventFacts, ShortList } from '../../domain/columns/event-facts';
import { factsFromEvent } from '../../domain/columns/facts-from-event';
import { readEventLine } from '../dataset/read-event-line';
import { EventScanner } from './scan-event';
import { type ScannedDataset, scannedDataset } from './test-heads';

const SHIPPED = scannedDataset('public/datasets/china-us-2021/dataset.json');
const NEUTRAL = scannedDataset('e2e/datasets/neutral/dataset.json');
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Facts as plain values, ids as texts. */
function told(facts: EventFacts, bytes: Uint8Array) {
  const textOf = (from: number, to: number) => new TextDecoder().decode(bytes.subarray(from, to));
  const listOf = ({ values, count }: ShortList) => values.slice(0, count);
  const sorted = (list: ShortList) => listOf(list).toSorted((a, b) => a - b);
  const { start, end, sortAt, edges, kind, standing, lane, modalities, bases, idKey, zone } = facts;
  return {
    ...{ start, end, sortAt, edges, kind, standing, lane, modalities, bases, idKey, zone },
    id: textOf(facts.idFrom, facts.idTo),
    present: sorted(facts.present),
    concerned: sorted(facts.concerned),
    sources: sorted(facts.sources),
    claimKeys: listOf(facts.claimKeys),
    quotationKeys: sorted(facts.quotationKeys),
    relations: listOf(facts.relationKeys).map((key, index) => [
      key,
      facts.relationTypes.at(index),
      textOf(facts.relationFrom.at(index), facts.relationTo.at(index)),
    ]),
  };
}

/** What the reader that makes objects says of a line: the facts of a sound event without any fault, or nothing. */
function read(line: string, { reading, parsed, names }: ScannedDataset) {
  const { event, problems } = readEventLine(line, { file: 'part', line: 1 }, reading);
  if (event === undefined || problems.length > 0 || parsed.archive === undefined) return undefined;
  return factsOf(event, { parsed, names });
}

function factsOf(event: DiplomaticEvent, { parsed, names }: Pick<ScannedDataset, 'parsed' | 'names'>) {
  if (parsed.archive === undefined) return undefined;
  const { facts, bytes } = factsFromEvent(event, parsed.archive, names);
  return told(facts, bytes);
}

function scan(line: string, { known }: ScannedDataset) {
  const bytes = bytesOf(`${line}\n`);
  const scanner = new EventScanner(known);
  return scanner.scan(bytes, 0) ? told(scanner.facts, bytes) : undefined;
}

describe.each([
  ['the shipped dataset', SHIPPED],
  ['the neutral dataset', NEUTRAL],
])('%s', (_name, dataset) => {
  test.each(dataset.events.map((event, index) => [index, JSON.stringify(event)]))(
    'event %i is told as by the reader that makes objects',
    (_index, line) => {
      expect(scan(line, dataset)).toEqual(read(line, dataset));
    },
  );

  test('is read with spaces between its values too', () => {
    for (const event of dataset.events) {
      const spaced = JSON.stringify(event, null, 1).replaceAll('\n', ' ');
      expect(scan(spaced, dataset)).toEqual(read(spaced, dataset));
    }
  });
});

/** Every value in a value, by its path. */
function pathsIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

/** A copy in which the value at the path is another, or is not there. */
function changed(value: unknown, [step, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value)) {
    const copy = value.map((inner, index) => (index === step ? changed(inner, rest, to) : inner));
    return copy.filter((inner) => inner !== undefined);
  }
  const object = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(object)
      .map(([key, inner]) => [key, key === step ? changed(inner, rest, to) : inner] as const)
      .filter(([, inner]) => inner !== undefined),
  );
}

const values = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    'x',
    'united-states',
    'global-times',
    'L3',
    'year-2021',
    'outside',
    'text',
    'absent',
    'frame',
    'participant',
    'participation',
    'date',
    'published',
    'follows',
    '2021-11-16',
    '2021-11-16/..',
    '2021-11-31',
    '2021-11-16T08:45:00+08:00',
    'Asia/Shanghai',
    'asia/shanghai',
    '\u2028"\\',
    'e\u0301',
    '\ud800',
    {},
    [],
    { en: 'x' },
    { 'zh-Hant': 'x', en: 'y' },
    { EN: 'x' },
  ),
  fc.jsonValue(),
);

const mutants = fc
  .tuple(fc.constantFrom(SHIPPED, NEUTRAL), fc.nat(), fc.nat(), values, fc.boolean(), fc.nat(), values)
  .map(([dataset, which, where, to, isTwice, secondWhere, secondTo]) => {
    const event = dataset.events[which % dataset.events.length];
    const mutate = (value: unknown, place: number, by: unknown) => {
      const paths = pathsIn(value).slice(1);
      return changed(value, paths[place % paths.length] ?? [], by);
    };
    const once = mutate(event, where, to);
    return { dataset, line: JSON.stringify(isTwice ? mutate(once, secondWhere, secondTo) : once) };
  });

test('whatever is changed in an event, nothing is accepted that the rules refuse, and nothing told otherwise', () => {
  fc.assert(
    fc.property(mutants, ({ dataset, line }) => {
      const scanned = scan(line, dataset);
      if (scanned !== undefined) expect(scanned).toEqual(read(line, dataset));
    }),
    { numRuns: 3000 },
  );
});

test('whatever letter is changed in its line, the same holds', () => {
  const edits = fc.tuple(
    fc.constantFrom(SHIPPED, NEUTRAL),
    fc.nat(),
    fc.nat(),
    fc.constantFrom(
      '',
      ' ',
      '"',
      '\\',
      ',',
      ':',
      '{',
      '}',
      '[',
      ']',
      'a',
      '0',
      '\t',
      '\u00e9',
      '\\u0041',
      '\u0000',
    ),
    fc.boolean(),
  );
  fc.assert(
    fc.property(edits, ([dataset, which, where, sign, isInserted]) => {
      const whole = JSON.stringify(dataset.events[which % dataset.events.length]);
      const at = where % whole.length;
      const line = whole.slice(0, at) + sign + whole.slice(isInserted ? at : at + 1);
      const scanned = scan(line, dataset);
      if (scanned !== undefined) expect(scanned).toEqual(read(line, dataset));
    }),
    { numRuns: 2000 },
  );
});

test('bytes that are no UTF-8 are never accepted', () => {
  const line = bytesOf(`${JSON.stringify(NEUTRAL.events[0])}\n`);
  const scanner = new EventScanner(NEUTRAL.known);
  for (let at = 0; at < line.length; at += 7) {
    const spoiled = line.slice();
    spoiled[at] = 0xff;
    expect(scanner.scan(spoiled, 0)).toBe(false);
  }
});
