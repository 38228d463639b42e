// That a promise left alone is found, and one that is looked after is not.

import ts from 'typescript';
import { expect, it } from 'vitest';
import { floatingPromises } from './check-types.mjs';

const FILE = 'given.ts';
const DECLARED = `
  interface Promised { then(done: () => void, failed?: () => void): Promised; catch(failed: () => void): Promised }
  declare function load(): Promised;
  declare function count(): number;
  declare const may: boolean;
  let kept: Promised;
`;

/** The statements that are found in the given code, as they are written. */
function found(code: string) {
  const host = ts.createCompilerHost({});
  const readFromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    name === FILE ? ts.createSourceFile(name, DECLARED + code, version) : readFromDisk(name, version);
  // Without the standard library the program is made in milliseconds.
  const program = ts.createProgram([FILE], { noLib: true, types: [] }, host);
  return floatingPromises(program, (file) => file === FILE).map((node) => node.getText());
}

it.each([
  'load();',
  'may && load();',
  'may ? count() : load();',
  '(load());',
  'load().then(count);',
  'load().catch();',
])('finds `%s`', (code) => {
  expect(found(`async function run() { ${code} }`)).toEqual([code]);
});

it.each([
  'await load();',
  'void load();',
  'return load();',
  'kept = load();',
  'load().catch(count);',
  'load().then(count, count);',
  'count();',
])('lets `%s` pass', (code) => {
  expect(found(`async function run() { ${code} }`)).toEqual([]);
});
