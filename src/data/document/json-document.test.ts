import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonDocument } from './json-document';
import { formatPointer, formatProblem, type PlacedProblem } from './problem';

describe('a JSON document', () => {
  const document = parseJsonDocument('{\n  "events": [\n    { "id": "a" },\n    { "id": "b" }\n  ]\n}\n');

  it('knows the line and column of every value', () => {
    expect(document.placeOf(['events', 1, 'id'])).toEqual({ line: 4, column: 13 });
    expect(document.placeOf([])).toEqual({ line: 1, column: 1 });
  });

  it('gives for what is missing the place of what it is missing from', () => {
    expect(document.placeOf(['events', 0, 'title'])).toEqual({ line: 3, column: 5 });
  });

  it('sees keys that stand twice, at their place', () => {
    const { problems, placeOf } = parseJsonDocument('{\n "a": 1,\n "b": { "c": 1, "c": 2 }\n}');
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('"c" stands twice')]);
    expect(placeOf(problems[0]?.path ?? []).line).toBe(3);
  });

  it('says where it is not JSON', () => {
    const { value, problems, placeOf } = parseJsonDocument('{\n "a": 1,\n}');
    expect(value).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(placeOf(problems[0]?.path ?? [])).toEqual({ line: 3, column: 1 });
    expect(parseJsonDocument('').value).toBeUndefined();
  });

  it('is refused where it is nested without end, at the bracket that is too deep', () => {
    const { value, problems, placeOf } = parseJsonDocument(`{\n "a": ${'['.repeat(1_000_000)}`);
    expect(value).toBeUndefined();
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('levels deep')]);
    expect(placeOf(problems[0]?.path ?? [])).toEqual({ line: 2, column: 106 });
  });
});

describe('a problem in one line', () => {
  const PROBLEM: PlacedProblem = {
    severity: 'error',
    path: ['events', 0, 'a/b'],
    message: 'it is wrong',
    remedy: 'mend it',
    file: 'dataset.json',
    place: { line: 3, column: 7 },
  };

  it('has file, line, column, severity, what, where and what to do', () => {
    const line = formatProblem(PROBLEM);
    expect(line).toBe('dataset.json:3:7: error: it is wrong at /events/0/a~1b; mend it');
  });

  it('escapes pointers as RFC 6901 has it', () => {
    expect(formatPointer(['a~b', 0])).toBe('/a~0b/0');
  });

  it.each([
    ['a line end', '\n', '\\u000a'],
    ['a return of the carriage', '\r', '\\u000d'],
    ['a tabulator', '\t', '\\u0009'],
    ['the beginning of an escape sequence', '\u001b[2J', '\\u001b[2J'],
    ['the same in one sign', '\u009b2J', '\\u009b2J'],
    ['a next line', '\u0085', '\\u0085'],
    ['a line separator', '\u2028', '\\u2028'],
    ['a paragraph separator', '\u2029', '\\u2029'],
    ['a delete', '\u007f', '\\u007f'],
  ])('has %s written out', (_, sign, written) => {
    const line = formatProblem({
      ...PROBLEM,
      path: ['events', `a${sign}b`],
      message: `“a${sign}b” is wrong`,
      remedy: `mend “a${sign}b”`,
      file: `a${sign}b.json`,
    });
    const words = `a${written}b`;
    expect(line).toBe(`${words}.json:3:7: error: “${words}” is wrong at /events/${words}; mend “${words}”`);
  });

  it('has no sign in it that a terminal would obey, whatever stands in the file', () => {
    const signs = ['\n', '\r', '\u001b', '\u0000', '\u0085', '\u2028', '\u2029', 'a', '会', '🂡'];
    const words = fc.oneof(fc.string({ unit: fc.constantFrom(...signs) }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(words, words, words, words, (message, remedy, file, key) => {
        const line = formatProblem({ ...PROBLEM, message, remedy, file, path: ['events', key] });
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });

  // A page keeps them from reaching beyond their own words, and shows them; only what is printed has no page.
  it('has all other words as they are, signs that turn the direction of writing among them', () => {
    const message = 'es heißt “𠮷渡 שלום 🕊️ \u2067(א)\u2069” hier';
    expect(formatProblem({ ...PROBLEM, message })).toContain(`error: ${message} at /`);
  });
});
