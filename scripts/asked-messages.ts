// For tests: which messages the code asks for, and in which files, read from the sources.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** A key, or the beginning and the end of keys whose middle is a value: `` `kind.${row.kind}` ``. */
export interface Asked {
  readonly head: string;
  readonly tail: string;
  readonly isWhole: boolean;
}

export interface SourceFile {
  /** From `src`, as `words/ticks.ts`. */
  readonly name: string;
  /** What its calls of `t` ask for. */
  readonly asked: readonly Asked[];
  /** Texts and templates anywhere in it that may be keys: in a table, as a property, handed to a component. */
  readonly mentioned: readonly Asked[];
  /** Files that come with it, and files that come later. */
  readonly imports: readonly string[];
  readonly lateImports: readonly string[];
}

interface Messages {
  readonly [key: string]: string | Messages;
}

/** "event.origins", whatever plural forms it has. */
export function keysOf(messages: Messages, prefix = ''): readonly string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${prefix}${key.replace(/_(one|other)$/, '')}`]
      : keysOf(value, `${prefix}${key}.`),
  );
}

export function isAsked(key: string, { head, tail, isWhole }: Asked): boolean {
  if (isWhole) return key === head;
  const middle = key.slice(head.length, key.length - tail.length);
  return key.startsWith(head) && key.endsWith(tail) && middle !== '' && !middle.includes('.');
}

const ROOT = new URL('../src', import.meta.url).pathname;
/** The catalogues themselves ask for nothing. */
const CATALOGUE = /^words\/(en|zh)\//;
/** The functions that take a message's key first. */
const ASKING = new Set(['t', 'messagePieces']);

/** Every source but tests. */
export function readSources(): readonly SourceFile[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !CATALOGUE.test(name))
    .map(readSource);
}

function readSource(name: string): SourceFile {
  const path = join(ROOT, name);
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, kind);
  const asked: Asked[] = [];
  const mentioned: Asked[] = [];
  const [imports, lateImports]: [string[], string[]] = [[], []];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) mentioned.push(...keysIn(node));
    const importing = importOf(node);
    const imported = importing && fileOf(path, importing.from);
    if (imported) (importing.isLate ? lateImports : imports).push(imported);
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && ASKING.has(node.expression.text)) {
      asked.push(...node.arguments.slice(0, 1).flatMap(keysIn));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { name, asked, mentioned, imports, lateImports };
}

/** The keys that an expression can be, in each of its branches; none for a variable, which is a text elsewhere. */
function keysIn(node: ts.Expression): readonly Asked[] {
  if (ts.isStringLiteralLike(node)) return [{ head: node.text, tail: '', isWhole: true }];
  if (ts.isParenthesizedExpression(node)) return keysIn(node.expression);
  if (ts.isConditionalExpression(node)) return [...keysIn(node.whenTrue), ...keysIn(node.whenFalse)];
  if (!ts.isTemplateExpression(node)) return [];
  return [{ head: node.head.text, tail: node.templateSpans.at(-1)?.literal.text ?? '', isWhole: false }];
}

/** What a file imports for more than its types. */
function importOf(node: ts.Node): { readonly from: string; readonly isLate: boolean } | undefined {
  const from = (specifier: ts.Node | undefined, isLate: boolean) =>
    specifier && ts.isStringLiteral(specifier) ? { from: specifier.text, isLate } : undefined;
  if (ts.isImportDeclaration(node)) {
    return node.importClause?.isTypeOnly === true ? undefined : from(node.moduleSpecifier, false);
  }
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? undefined : from(node.moduleSpecifier, false);
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? from(node.arguments[0], true) : undefined;
}

function fileOf(importer: string, specifier: string): string | undefined {
  const base = join(dirname(importer), specifier);
  const endings = ['.ts', '.tsx', '/index.ts', '/index.tsx'];
  const found =
    specifier.startsWith('.') && endings.map((end) => base + end).find((path) => existsSync(path));
  return found ? relative(ROOT, found) : undefined;
}
