/**
 * Stylesheets name tokens, never values: no colour, no size or face of type, no duration, no place in the order
 * is written anywhere but in the tokens. Every token that is named exists, and none is kept that nobody names.
 */
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Declaration, declarationsIn, withoutComments } from './stylesheet';

const TOKENS = /^src\/styles\/(tokens|typefaces)/;
/** Set on an element by code, or by a library that says so. */
const FROM_CODE = /^--(available|anchor|positioner|transform-origin)/;

const COLOUR_FUNCTION = /\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(/;
const COLOUR_NAME =
  /(^|[\s,(])(black|white|gr[ae]y|silver|red|maroon|orange|gold|yellow|olive|lime|green|teal|aqua|cyan|navy|blue|purple|fuchsia|magenta|pink|brown)($|[\s,)])/;

const files = (await readdir('src', { recursive: true })).map((name) => `src/${name.replaceAll('\\', '/')}`);
const sheets = await Promise.all(
  files
    .filter((file) => file.endsWith('.css'))
    .map(async (file) => ({ file, text: await readFile(file, 'utf8') })),
);
const components = sheets
  .filter(({ file }) => !TOKENS.test(file))
  .flatMap(({ file, text }) => declarationsIn(text).map((each) => ({ ...each, file })));

/** Each declaration that breaks a rule, with its place. */
function faults(breaks: (declaration: Declaration) => boolean): readonly string[] {
  return components
    .filter((each) => breaks(each))
    .map(({ file, line, property, value }) => `${file}:${line} ${property}: ${value}`);
}

/** A value without what it takes from tokens, and without words in quotation marks. */
function written(value: string): string {
  return value.replaceAll(/var\(--[\w-]+/g, 'var(').replaceAll(/"[^"]*"|url\([^)]*\)/g, '');
}

describe('outside the tokens', () => {
  it('there are stylesheets', () => expect(components.length).toBeGreaterThan(500));

  it('no colour is written: take a --color-…', () => {
    const isColour = (value: string) =>
      /#[\da-f]{3,8}\b/i.test(value) || COLOUR_FUNCTION.test(value) || COLOUR_NAME.test(value);
    expect(faults(({ value }) => isColour(written(value)))).toEqual([]);
  });

  it('type is one of the roles: take a --text-…, which may then be made bold', () => {
    expect(faults(({ property, value }) => property === 'font' && !isRole(value))).toEqual([]);
    expect(faults(({ property, value }) => property === 'font-size' && value !== 'inherit')).toEqual([]);
    expect(
      faults(({ property, value }) => property === 'font-family' && !/^var\(--font-|^inherit$/.test(value)),
    ).toEqual([]);
  });

  it('no duration is written: take a --duration-…', () => {
    const isMotion = (property: string) => /^(transition|animation)/.test(property);
    expect(faults(({ property, value }) => isMotion(property) && /\d(ms|s)\b/.test(written(value)))).toEqual(
      [],
    );
  });

  it('no place in the order is written: take a --z-…', () => {
    const isOrder = (value: string) => /^(var\(--z-[\w-]+\)|auto)$/.test(value);
    expect(faults(({ property, value }) => property === 'z-index' && !isOrder(value))).toEqual([]);
  });
});

/** In the margins of a page, where sizes are points, no custom property holds. */
function isRole(value: string): boolean {
  return /^\d+ 9pt |^(var\(--text-[\w-]+\)|inherit)$/.test(value);
}

describe('tokens', async () => {
  const defined = new Set(
    sheets.flatMap(({ text }) => declarationsIn(text).map(({ property }) => property)).filter(isCustom),
  );
  const code = await Promise.all(
    files
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
      .map((file) => readFile(file, 'utf8')),
  );
  const texts = [...sheets.map(({ text }) => withoutComments(text)), ...code];
  const named = new Set(
    texts.flatMap((text) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name)),
  );

  it('each that is named exists', () => {
    const unknown = [...named].filter(
      (name) => name !== undefined && !defined.has(name) && !FROM_CODE.test(name) && !isSetByCode(name),
    );
    expect(unknown).toEqual([]);
  });

  it('each that exists is named', () => {
    expect(defined.size).toBeGreaterThan(80);
    expect([...defined].filter((name) => !named.has(name))).toEqual([]);
  });

  function isSetByCode(name: string): boolean {
    return code.some((text) => text.includes(`'${name}'`));
  }
});

function isCustom(property: string): boolean {
  return property.startsWith('--');
}
