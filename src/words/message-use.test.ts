/** Every message that the code asks for is there, and every message that is there is asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as vocabulary from '../domain/archive/vocabulary';
import { BASES } from '../domain/filter/facets';
import { en } from './en';

interface Messages {
  readonly [key: string]: string | Messages;
}

function keysOf(messages: Messages, prefix = ''): readonly string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${prefix}${key.replace(/_(one|other)$/, '')}`]
      : keysOf(value, `${prefix}${key}.`),
  );
}

const KEYS: ReadonlySet<string> = new Set(keysOf(en));
const SOURCES = new URL('..', import.meta.url).pathname;
/** The catalogues themselves ask for nothing. */
const CATALOGUES = /^words\/(en|zh)(\.ts|\/)/;

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !CATALOGUES.test(file))
  .map((file) => {
    const path = join(SOURCES, file);
    const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, kind);
  });

/** A key, or the beginning and the end of keys whose middle is a value: `` `kind.${row.kind}` ``. */
interface Asked {
  readonly head: string;
  readonly tail: string;
  readonly isWhole: boolean;
  readonly where: string;
}

/** The keys that an expression can be, in each of its branches; none for a variable, which is a key elsewhere. */
function keysIn(node: ts.Expression): readonly Pick<Asked, 'head' | 'tail' | 'isWhole'>[] {
  if (ts.isStringLiteralLike(node)) return [{ head: node.text, tail: '', isWhole: true }];
  if (ts.isParenthesizedExpression(node)) return keysIn(node.expression);
  if (ts.isConditionalExpression(node)) return [...keysIn(node.whenTrue), ...keysIn(node.whenFalse)];
  if (ts.isTemplateExpression(node)) {
    return [{ head: node.head.text, tail: node.templateSpans.at(-1)?.literal.text ?? '', isWhole: false }];
  }
  return [];
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The functions that take a message's key first. */
const ASKING = new Set(['t', 'messagePieces']);

const asked: Asked[] = [];
/** Texts that are a key wherever they stand: as a property, in a table, handed to a component. */
const mentioned = new Set<string>();
for (const file of files) {
  const where = relative(SOURCES, file.fileName);
  walk(file, (node) => {
    if (ts.isStringLiteralLike(node) && KEYS.has(node.text)) mentioned.add(node.text);
    // A key may also be put together where it is handed on, as a message’s name.
    if (ts.isTemplateExpression(node)) {
      const [key] = keysIn(node);
      if (key && /^[a-z][A-Za-z]*\./.test(key.head) && mentionsKey(key)) asked.push({ ...key, where });
    }
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
    const [first] = node.arguments;
    if (!ASKING.has(node.expression.text) || first === undefined) return;
    asked.push(...keysIn(first).map((key) => ({ ...key, where })));
  });
}

function mentionsKey(key: Pick<Asked, 'head' | 'tail'>): boolean {
  return [...KEYS].some((each) => isOf(each, { ...key, isWhole: false }));
}

function isOf(key: string, { head, tail, isWhole }: Pick<Asked, 'head' | 'tail' | 'isWhole'>): boolean {
  if (isWhole) return key === head;
  const middle = key.slice(head.length, key.length - tail.length);
  return key.startsWith(head) && key.endsWith(tail) && middle !== '' && !middle.includes('.');
}

describe('the messages', () => {
  it('are asked for by many files', () => {
    expect(new Set(asked.map(({ where }) => where)).size).toBeGreaterThan(50);
  });

  it('are there wherever they are asked for', () => {
    const missing = asked
      .filter((each) => ![...KEYS].some((key) => isOf(key, each)))
      .map(({ where, head, tail, isWhole }) => `${where}: ${head}${isWhole ? '' : '…'}${tail}`);
    expect(missing).toEqual([]);
  });

  it('are each asked for somewhere', () => {
    const unused = [...KEYS].filter((key) => !mentioned.has(key) && !asked.some((each) => isOf(key, each)));
    expect(unused).toEqual([]);
  });

  it('that are named after a word of the dataset are there for each such word, and for no other', () => {
    const under = (prefix: string) =>
      [...KEYS].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
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
