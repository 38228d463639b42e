// Checks the types of everything tsconfig.json covers, as `tsc` does, and finds promises that nobody waits for.
// The second is here because Biome's rule does not see promises that a library's types declare: a browser test
// whose `page.click()` or `expect()` is not awaited passes by looking at nothing.

import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/**
 * Every statement that leaves a promise alone: not awaited, not returned, not caught, not waved off with `void`.
 *
 * @param {ts.Program} program
 * @param {(file: string) => boolean} isOurs
 */
export function floatingPromises(program, isOurs) {
  const checker = program.getTypeChecker();
  /** @type {ts.Node[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isExpressionStatement(node) && floats(node.expression, checker)) found.push(node);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (isOurs(file.fileName)) visit(file);
  return found;
}

/** @param {ts.Expression} expression @param {ts.TypeChecker} checker @returns {boolean} */
function floats(expression, checker) {
  if (ts.isParenthesizedExpression(expression)) return floats(expression.expression, checker);
  if (ts.isConditionalExpression(expression)) {
    return floats(expression.whenTrue, checker) || floats(expression.whenFalse, checker);
  }
  if (ts.isBinaryExpression(expression)) {
    const { kind } = expression.operatorToken;
    const isAssignment = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
    // What is assigned can be waited for later.
    return !isAssignment && floats(expression.right, checker);
  }
  return !isCaught(expression) && isPromise(checker.getTypeAtLocation(expression), checker);
}

/** `promise.catch(…)` and `promise.then(…, …)` say what becomes of a failure. @param {ts.Expression} expression */
function isCaught(expression) {
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return false;
  const method = expression.expression.name.text;
  return (
    (method === 'catch' && expression.arguments.length > 0) ||
    (method === 'then' && expression.arguments.length > 1)
  );
}

/** @param {ts.Type} type @param {ts.TypeChecker} checker @returns {boolean} */
function isPromise(type, checker) {
  if (type.isUnion()) return type.types.some((member) => isPromise(member, checker));
  const then = type.getProperty('then');
  return then !== undefined && checker.getTypeOfSymbol(then).getCallSignatures().length > 0;
}

/** @param {ts.Node} node @returns {ts.Diagnostic} */
function asDiagnostic(node) {
  return {
    category: ts.DiagnosticCategory.Error,
    code: 0,
    file: node.getSourceFile(),
    start: node.getStart(),
    length: node.getWidth(),
    messageText: 'Nobody waits for this promise: await it, return it, catch it, or wave it off with void.',
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const host = {
    ...ts.sys,
    /** @param {ts.Diagnostic} diagnostic */
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => report([diagnostic]),
  };
  const config = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.json`, undefined, host);
  const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
  const left = floatingPromises(program, (file) => config?.fileNames.includes(file) ?? false);

  const errors = [...(config?.errors ?? []), ...ts.getPreEmitDiagnostics(program), ...left.map(asDiagnostic)];
  report(errors);
  if (errors.length > 0) process.exitCode = 1;
  else console.log(`types hold: ${config?.fileNames.length} files`);

  /** @param {readonly ts.Diagnostic[]} diagnostics */
  function report(diagnostics) {
    const format = process.stdout.isTTY ? ts.formatDiagnosticsWithColorAndContext : ts.formatDiagnostics;
    process.stdout.write(
      format(diagnostics, {
        getCanonicalFileName: (file) => file,
        getCurrentDirectory: () => root,
        getNewLine: () => '\n',
      }),
    );
  }
}
