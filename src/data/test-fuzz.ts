/**
 * For the tests that try a reader with what nobody would write, though no test itself: their budget, and sound JSON that was spoiled
 * letter by letter, token by token and value by value.
 */
import fc from 'fast-check';

/** The same runs each time, unless `npm run fuzz` asks for more, or for those of a failure once more. */
export function budgetOf(runs: number): fc.Parameters<unknown> {
  const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = process.env;
  return {
    numRuns: Number(FUZZ_RUNS ?? runs),
    seed: Number(FUZZ_SEED ?? 1),
    ...(FUZZ_PATH !== undefined && { path: FUZZ_PATH }),
  };
}

export type Steps = readonly (string | number)[];

/** Keys that are properties of every object, a half letter, signs of JSON, numbers without end, deep nesting. */
const HOSTILE_TEXTS = [
  ...['', ' ', 'x', '__proto__', 'constructor', 'toString', '\ud800', '\u202e', '\0', '"', '\\', '\u2028'],
  ...[
    'en',
    '2021-02-30',
    '9/10/2017',
    'Y-200000',
    '../..',
    '-0000',
    '<b onclick="alert(1)">',
    'javascript:alert(1)',
  ],
];

const hostileKeys = fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', '', 'id', 'x', '\ud800');

/** What may stand where something else was expected. */
export const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...HOSTILE_TEXTS, null, true, 0, -1, 1.5, 1e308, {}, [], [[]], { en: '' }, [null]),
  fc.constantFrom('x'.repeat(10_000)),
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(hostileKeys, fc.jsonValue({ maxDepth: 1 }), { noNullPrototype: true }),
);

/** Tokens that JSON has, and some that it has not. */
const TOKENS = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '""',
    '"__proto__"',
    '"\\ud800"',
    '"\\u0000"',
    'null',
    'NaN',
    '1e999',
    '-0',
  ],
  ...['//', '\u00a0', '\ufeff', "'", '0x1', '['.repeat(150), '{"a":'.repeat(150), '9'.repeat(400)],
];
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** The text with one of its tokens gone, doubled, exchanged or followed by another. */
export function spoiledByToken(text: string): fc.Arbitrary<string> {
  const places = [...text.matchAll(TOKEN)].map(({ index, 0: token }) => ({ index, token }));
  return fc
    .tuple(
      fc.constantFrom(...places),
      fc.constantFrom('lose', 'double', 'change', 'add'),
      fc.constantFrom(...TOKENS),
    )
    .map(([{ index, token }, how, other]) => {
      const put = { lose: '', double: token + token, change: other, add: token + other }[how] ?? '';
      return text.slice(0, index) + put + text.slice(index + token.length);
    });
}

/** The bytes cut off, or with some of them gone, doubled or others. */
export function spoiledByByte(bytes: Uint8Array<ArrayBuffer>): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const at = fc.nat(bytes.length - 1);
  return fc
    .tuple(
      fc.constantFrom('cut', 'lose', 'double', 'change'),
      at,
      fc.nat(40),
      fc.uint8Array({ maxLength: 8 }),
    )
    .map(([how, from, length, other]) => {
      const [head, piece, tail] = [
        bytes.subarray(0, from),
        bytes.subarray(from, from + length),
        bytes.subarray(from + length),
      ];
      if (how === 'cut') return head.slice();
      const put = { lose: [], double: [...piece, ...piece], change: [...other] }[how] ?? [];
      return Uint8Array.from([...head, ...put, ...tail]);
    });
}

/** The JSON value with one of its values another, gone or doubled, or under another key; and where that was. */
export function spoiledByValue(
  value: unknown,
): fc.Arbitrary<{ readonly value: unknown; readonly at: Steps }> {
  return fc
    .tuple(
      // Of each kind as often, however many there are of it.
      fc.constantFrom(...kindsOfPlaces(value)).chain((places) => fc.constantFrom(...places)),
      fc.constantFrom('change', 'lose', 'double', 'rename'),
      hostileValues,
      hostileKeys,
    )
    .map(([at, how, other, key]) => ({ at, value: spoiled(value, at, how, other, key) }));
}

/** The value with one of its values gone, and with one empty, for each kind of them once. */
export function spoiledInEachKind(
  value: unknown,
): readonly { readonly value: unknown; readonly at: Steps }[] {
  return kindsOfPlaces(value).flatMap(([at = []]) => [
    { at, value: spoiled(value, at, 'lose', undefined, '') },
    { at, value: spoiled(value, at, 'change', [], '') },
  ]);
}

/** Places that differ in their numbers only are of one kind. */
function kindsOfPlaces(value: unknown): readonly (readonly Steps[])[] {
  const kinds = new Map<string, Steps[]>();
  for (const at of stepsIn(value).slice(1)) {
    const kind = at.map((step) => (typeof step === 'number' ? '#' : step)).join('/');
    kinds.set(kind, [...(kinds.get(kind) ?? []), at]);
  }
  return [...kinds.values()];
}

function spoiled(value: unknown, at: Steps, how: string, other: unknown, key: string): unknown {
  const [step, ...rest] = at;
  if (typeof value !== 'object' || value === null || step === undefined) return value;
  const entries = Object.entries(value).flatMap(([name, inner]): (readonly [string, unknown])[] => {
    if (name !== String(step)) return [[name, inner]];
    if (rest.length > 0) return [[name, spoiled(inner, rest, how, other, key)]];
    if (how === 'lose') return [];
    if (how === 'change') return [[name, other]];
    return how === 'rename'
      ? [[key, inner]]
      : [
          [name, inner],
          [name, inner],
        ];
  });
  // As entries, `__proto__` becomes a key like all others.
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** Of every value in a value, outermost first. */
function stepsIn(value: unknown, steps: Steps = []): readonly Steps[] {
  if (typeof value !== 'object' || value === null) return [steps];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [steps, ...entries.flatMap(([key, inner]) => stepsIn(inner, [...steps, key]))];
}
