import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonCursor } from './json-cursor';
import { END, ObjectShape } from './object-shape';
import { UNSURE } from './unsure';

const KEYS = ['id', 'title', 'note', 'kind'] as const;
/** One for all: what it remembers of an object must not change how it reads the next. */
const shape = new ObjectShape(KEYS, ['id', 'kind']);

/** Keys with their values, in the order in which they stand; nothing where the shape is not sure. */
function walked(json: string): readonly (readonly [string, string])[] | undefined {
  const cursor = new JsonCursor();
  cursor.begin(new TextEncoder().encode(json), 0);
  const found: (readonly [string, string])[] = [];
  try {
    for (let key = shape.first(cursor); key !== END; key = shape.next(cursor)) {
      cursor.text();
      found.push([KEYS[key] ?? '', cursor.string()]);
    }
    cursor.finish();
  } catch (cause) {
    if (cause === UNSURE) return undefined;
    throw cause;
  }
  expect(KEYS.filter((_, code) => shape.had(code))).toEqual(
    KEYS.filter((key) => found.some(([name]) => name === key)),
  );
  return found;
}

const entries = fc.array(fc.tuple(fc.constantFrom(...KEYS, 'other', 'ki'), fc.string()), { maxLength: 5 });

describe('the walk through an object', () => {
  it('finds its keys in whatever order, if each is known and stands once, and none is missing', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom('', ' ', '  ', '\t'), (drawn, space) => {
        const inner = drawn.map(([key, value]) => `"${key}"${space}:${space}${JSON.stringify(value)}`);
        const found = walked(`{${space}${inner.join(`${space},${space}`)}${space}}`);
        const keys = drawn.map(([key]) => key);
        const isSound =
          keys.every((key) => KEYS.some((known) => known === key)) &&
          new Set(keys).size === keys.length &&
          keys.includes('id') &&
          keys.includes('kind');
        expect(found).toEqual(isSound ? drawn : undefined);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '{',
    '{"id":"a","kind":"b"',
    '{"id":"a" "kind":"b"}',
    '{"id":"a","kind":"b",}',
    '{"id":"a","kind":"b"]',
  ])('is not sure of %s', (json) => {
    expect(walked(json)).toBeUndefined();
  });

  it('of nothing is over at once, where nothing is needed', () => {
    const cursor = new JsonCursor();
    cursor.begin(new TextEncoder().encode('{ }'), 0);
    expect(new ObjectShape(KEYS).first(cursor)).toBe(END);
  });
});
