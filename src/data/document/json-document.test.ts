import { describe, expect, it } from 'vitest';
import { parseJsonDocument } from './json-document';
import { formatPointer, formatProblem } from './problem';

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
});

describe('a problem in one line', () => {
  it('has file, line, column, severity, what, where and what to do', () => {
    const line = formatProblem({
      severity: 'error',
      path: ['events', 0, 'a/b'],
      message: 'it is wrong',
      remedy: 'mend it',
      file: 'dataset.json',
      place: { line: 3, column: 7 },
    });
    expect(line).toBe('dataset.json:3:7: error: it is wrong at /events/0/a~1b; mend it');
  });

  it('escapes pointers as RFC 6901 has it', () => {
    expect(formatPointer(['a~b', 0])).toBe('/a~0b/0');
  });
});
