import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOfName } from '../../domain/columns/name-key';
import { JsonCursor } from './json-cursor';
import { UNSURE } from './unsure';

function cursorAt(json: string): JsonCursor {
  const cursor = new JsonCursor();
  cursor.begin(new TextEncoder().encode(json), 0);
  return cursor;
}

/** What is read of the text, or nothing where the cursor is not sure. */
function sure<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (cause) {
    if (cause === UNSURE) return undefined;
    throw cause;
  }
}

const texts = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('a cursor over JSON', () => {
  it('reads any string as the parser does, however it is escaped', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isEscaped) => {
        const json = JSON.stringify(text);
        const written = isEscaped
          ? json.replaceAll(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
          : json;
        const cursor = cursorAt(` ${written}`);
        cursor.text();
        expect(cursor.string()).toBe(JSON.parse(written));
        cursor.finish();
      }),
    );
  });

  it('accepts no string that the parser refuses', () => {
    const pieces = fc.constantFrom(
      'a',
      ' ',
      '"',
      '\\',
      '\\n',
      '\\x',
      '\\u00e9',
      '\\u0',
      '\n',
      '\t',
      '\u0001',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (drawn) => {
        const json = `"${drawn.join('')}"`;
        const read = sure(() => {
          const cursor = cursorAt(json);
          cursor.text();
          cursor.finish();
          return cursor.string();
        });
        // What is read ends with its line.
        if (read !== undefined) expect(read).toBe(JSON.parse(json.split('\n')[0] ?? ''));
      }),
    );
  });

  it('tells of a name the key that its text has', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ !#-[\]-~]*$/), (name) => {
        const cursor = cursorAt(JSON.stringify(name));
        cursor.name();
        expect(cursor.key).toBe(keyOfName(name));
        expect(cursor.string()).toBe(name);
      }),
    );
  });

  it('takes for an id what ids look like', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[aZ9._-]{0,6}$/), (name) => {
        const isId = sure(() => cursorAt(`"${name}"`).id() === undefined) ?? false;
        expect(isId).toBe(/^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/.test(name));
      }),
    );
  });

  it('goes through a list with or without spaces', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,3}$/)), fc.boolean(), (names, isSpaced) => {
        const json = JSON.stringify(names);
        const cursor = cursorAt(isSpaced ? json.replaceAll(/[[\],]/g, ' $& ') : json);
        const found: string[] = [];
        for (let isMore = cursor.openList(); isMore; isMore = cursor.hasMore()) {
          cursor.name();
          found.push(cursor.string());
        }
        cursor.finish();
        expect(found).toEqual(names);
      }),
    );
  });

  it.each(['["a" "b"]', '["a",]', '[,"a"]', '["a"', '["a"}', '["a"] x'])('is not sure of %s', (json) => {
    const read = sure(() => {
      const cursor = cursorAt(json);
      for (let isMore = cursor.openList(); isMore; isMore = cursor.hasMore()) cursor.name();
      cursor.finish();
      return true;
    });
    expect(read).toBeUndefined();
  });
});
