/** Reads a stylesheet as far as tests of the tokens need it: which property is declared where, with what value. */

export interface Declaration {
  /** From outermost to innermost: at-rules and selectors, as written but for white space. */
  readonly context: readonly string[];
  readonly property: string;
  readonly value: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Comments become spaces, line by line, so that places stay true. */
export function withoutComments(css: string): string {
  return css.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
}

/** All declarations in their order. @throws Error where braces do not match. */
export function declarationsIn(css: string): readonly Declaration[] {
  const text = withoutComments(css);
  const found: Declaration[] = [];
  const context: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth > 0 || !['{', '}', ';', ''].includes(character)) continue;
    const piece = text.slice(start, at);
    if (character === '{') context.push(flat(piece));
    else {
      const declared = declaration(piece, context, lineAt(text, start + piece.search(/\S|$/)));
      if (declared !== undefined) found.push(declared);
      if (character === '}' && context.pop() === undefined) throw new Error(`a brace too many at ${at}`);
    }
    start = at + 1;
  }
  if (context.length > 0) throw new Error(`not closed: ${context.join(' ')}`);
  return found;
}

function declaration(piece: string, context: readonly string[], line: number): Declaration | undefined {
  const text = flat(piece);
  const colon = text.indexOf(':');
  if (colon < 1 || text.startsWith('@') || context.length === 0) return undefined;
  return {
    context: [...context],
    property: text.slice(0, colon).trim(),
    value: text.slice(colon + 1).trim(),
    line,
  };
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
