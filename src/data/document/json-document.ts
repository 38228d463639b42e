/**
 * JSON with places: the value of a text, and for every value in it the line and column where it stands.
 * Duplicate keys are seen, since `JSON.parse` would drop the first in silence.
 */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { runAtOnce, type Sliced } from '../../base/slices';
import { DEEPEST, tooDeepAt } from './json-depth';
import type { Path, Place, Problem } from './problem';

export interface JsonDocument {
  /** `undefined` where the text is not JSON. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The place of the value at `path`, or of its nearest ancestor that exists. */
  placeOf(path: Path): Place;
}

/** Syntax faults have no path into the value; they carry their place under this key instead. */
const SYNTAX_PATHS = new WeakMap<Path, number>();

export function parseJsonDocument(text: string): JsonDocument {
  return runAtOnce(parsingJson(text));
}

/** The browser's own parser reads; the tree with its places costs ten times as much, and is built where there is a fault. */
export function* parsingJson(text: string): Sliced<JsonDocument> {
  const deep = tooDeepAt(text);
  yield;
  if (deep !== undefined) return refusedForDepth(text, deep);
  const value = jsonIn(text);
  yield;
  const isFaulty = value === undefined || hasRepeatedKeys(text, value);
  let tree: PlacedTree | undefined;
  const placed = () => {
    tree ??= placedTreeOf(text);
    return tree;
  };
  return {
    value,
    problems: isFaulty ? problemsOf(placed(), value) : [],
    placeOf(path) {
      const { root, lineStarts } = placed();
      const offset = SYNTAX_PATHS.get(path) ?? nearestNode(root, path)?.offset ?? 0;
      return placeFromOffset(lineStarts, offset);
    },
  };
}

/** Neither parser comes to an end with what is nested without one. */
function refusedForDepth(text: string, offset: number): JsonDocument {
  const lineStarts = lineStartsOf(text.slice(0, offset));
  const problem: Problem = {
    severity: 'error',
    path: [],
    message: `this is nested more than ${DEEPEST} levels deep, and was not read`,
    remedy: 'bring a file of one of the formats that are known here; none of them goes so deep',
  };
  return { value: undefined, problems: [problem], placeOf: () => placeFromOffset(lineStarts, offset) };
}

interface PlacedTree {
  readonly root: Node | undefined;
  readonly errors: readonly ParseError[];
  readonly lineStarts: readonly number[];
}

function placedTreeOf(text: string): PlacedTree {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return { root, errors, lineStarts: lineStartsOf(text) };
}

/** Undefined, which no JSON is, where the text is not JSON. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function problemsOf({ root, errors }: PlacedTree, value: unknown): readonly Problem[] {
  if (value !== undefined) return root === undefined ? [] : duplicateKeyProblems(root, []);
  // Of what the browser alone refuses, as a character that JSON does not allow, the beginning is the only place.
  if (errors.length === 0) return [syntaxProblem('unexpected character', 0)];
  // At one place the parser misses all that may stand there: the first is enough.
  return errors
    .filter(({ offset }, at) => offset !== errors[at - 1]?.offset)
    .map(({ error, offset }) => syntaxProblem(wordsFromErrorName(printParseErrorCode(error)), offset));
}

function syntaxProblem(words: string, offset: number): Problem {
  const path: Path = [];
  SYNTAX_PATHS.set(path, offset);
  return {
    severity: 'error',
    path,
    message: `this is not JSON: ${words}`,
    remedy: 'mend the syntax here; nothing of the file can be read until then',
  };
}

/** In JSON a string before a colon is a key. Where the text has more of them than the value, one was dropped. */
const STRING_OR_KEY = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/** `text` must be JSON, and `value` what it says. */
function hasRepeatedKeys(text: string, value: unknown): boolean {
  let written = 0;
  for (const [, colon] of text.matchAll(STRING_OR_KEY)) if (colon !== undefined) written += 1;
  return written !== keyCountOf(value);
}

function keyCountOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts: readonly unknown[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : parts.length;
  return parts.reduce<number>((count, part) => count + keyCountOf(part), own);
}

/** "PropertyNameExpected" → "property name expected" */
function wordsFromErrorName(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function duplicateKeyProblems(node: Node, path: Path): readonly Problem[] {
  if (node.type === 'array') {
    return (node.children ?? []).flatMap((child, index) => duplicateKeyProblems(child, [...path, index]));
  }
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((property) => {
    const [keyNode, valueNode] = property.children ?? [];
    const key = String(keyNode?.value);
    const here: Path = [...path, key];
    const repeated: Problem[] = seen.has(key)
      ? [
          {
            severity: 'error',
            path: here,
            message: `the key "${key}" stands twice in one object, so only the last value counts`,
            remedy: 'keep one of them',
          },
        ]
      : [];
    seen.add(key);
    return valueNode === undefined ? repeated : [...repeated, ...duplicateKeyProblems(valueNode, here)];
  });
}

function nearestNode(root: Node | undefined, path: Path): Node | undefined {
  if (root === undefined) return undefined;
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Binary search for the last line that starts at or before the offset. */
function placeFromOffset(lineStarts: readonly number[], offset: number): Place {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
