/** Contrast of every colour where it may lie (WCAG 1.4.3, 1.4.6, 1.4.11), reckoned from the stylesheet itself. */
import { readFile } from 'node:fs/promises';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { declarationsIn } from './stylesheet';
import { type Colour, type Scheme, TokenColours, toHex } from './token-colours';

const declarations = declarationsIn(await readFile('src/styles/tokens/colour.css', 'utf8'));

const SCREENS: readonly Scheme[] = [
  { theme: 'light', contrast: 'normal', medium: 'screen' },
  { theme: 'dark', contrast: 'normal', medium: 'screen' },
  { theme: 'light', contrast: 'more', medium: 'screen' },
  { theme: 'dark', contrast: 'more', medium: 'screen' },
];
const PAPER: Scheme = { theme: 'dark', contrast: 'normal', medium: 'print' };
const SCHEMES = [...SCREENS, PAPER].map(
  (scheme) => [Object.values(scheme).join(' '), new TokenColours(declarations, scheme)] as const,
);

const SIDES = ['side-1', 'side-2', 'side-3', 'side-4', 'side-both', 'side-none'];
const PAGE = ['ground', 'ground-raised', 'day'];
/** Laid on the page behind the words of a source, or of a quotation. */
const WASHES = ['mark-chosen', 'mark-hover', 'wash-supporting', 'wash-defect', 'wash-unclaimed'];

/** Which words may lie on what. A colour that is missing in all of these tables fails the last test. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  text: [...PAGE, ...WASHES],
  'text-secondary': [...PAGE, 'mark-hover', 'wash-defect'],
  'text-muted': PAGE,
  conflict: PAGE,
  defect: PAGE,
  'on-accent': ['accent', 'accent-hover'],
  ...Object.fromEntries(SIDES.map((side) => [side, PAGE])),
  // The tags of the guide.
  ground: SIDES,
};

/** Borders of what can be pressed, focus, glyphs, rules, marks of evidence: what must be seen to be understood. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  control: ['ground', 'ground-raised'],
  focus: [...PAGE, 'mark-chosen'],
  accent: ['ground', 'ground-raised'],
  'line-ink': PAGE,
  'mark-line': ['ground'],
  'mark-rule': ['ground'],
  unclaimed: ['ground'],
  ...Object.fromEntries([...SIDES, 'defect', 'conflict'].map((name) => [name, PAGE])),
};

/** Hairlines divide what is divided by space already; they need to be seen only by who asks for contrast. */
const HAIRLINES = ['line', 'line-strong'];
/** Lie behind everything, or carry nothing but an opacity. */
const NOT_SEEN = ['scrim', 'opaque', 'faint'];

function contrast(colours: TokenColours, upper: string, lower: string): number {
  const ground = colours.over(colours.colour(lower), colours.colour('ground'));
  return contrastOf(colours.over(colours.colour(upper), ground), ground);
}

function contrastOf(a: Colour, b: Colour): number {
  return wcagContrast(toHex(a), toHex(b));
}

function pairs(table: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(table).flatMap(([upper, grounds]) => grounds.map((lower) => ({ upper, lower })));
}

describe.each(SCHEMES)('%s', (_, colours) => {
  const isMore = colours.scheme.contrast === 'more' || colours.scheme.medium === 'print';

  it.each(pairs(WORDS))('words in $upper are read on $lower', ({ upper, lower }) => {
    expect(contrast(colours, upper, lower)).toBeGreaterThanOrEqual(isMore ? 7 : 4.5);
  });

  it.each(pairs(SIGNS))('a sign in $upper is seen on $lower', ({ upper, lower }) => {
    expect(contrast(colours, upper, lower)).toBeGreaterThanOrEqual(3);
  });

  it.runIf(isMore).each(HAIRLINES)('the %s is seen by who asks for contrast', (name) => {
    for (const lower of PAGE) expect(contrast(colours, name, lower), lower).toBeGreaterThanOrEqual(3);
  });

  it('what is chosen is set off from what is not', () => {
    expect(contrast(colours, 'mark-chosen', 'ground')).toBeGreaterThan(1.25);
  });

  it('the guide, thinned as it is, is still seen', () => {
    const opacity = Number(colours.value('--opacity-guide'));
    for (const side of SIDES) {
      const hue = colours.colour(side);
      const seen = colours.over([hue[0], hue[1], hue[2], opacity], colours.colour('ground'));
      expect(contrastOf(seen, colours.colour('ground')), side).toBeGreaterThan(1.9);
    }
  });
});

it('every colour is proved somewhere', () => {
  const proved = new Set([...pairs(WORDS), ...pairs(SIGNS)].flatMap(({ upper, lower }) => [upper, lower]));
  for (const name of [...HAIRLINES, ...NOT_SEEN]) proved.add(name);
  const [, colours] = SCHEMES[0] ?? [];
  const names = colours?.names().map((name) => name.slice('--color-'.length)) ?? [];
  expect(names.length).toBeGreaterThan(25);
  expect(names.filter((name) => !proved.has(name))).toEqual([]);
});

it('paper is white, whatever the screen was', () => {
  expect(toHex(new TokenColours(declarations, PAPER).colour('ground'))).toBe('#ffffff');
});

it('the browser’s own frame has the colour of the page', async () => {
  const page = await readFile('index.html', 'utf8');
  for (const [, colours] of SCHEMES.slice(0, 2)) {
    const { theme } = colours.scheme;
    expect(page).toMatch(
      new RegExp(
        `name="theme-color"\\s+content="${toHex(colours.colour('ground'))}"\\s+media="\\(prefers-color-scheme: ${theme}\\)"`,
      ),
    );
  }
});

it('the yardstick is right', () => {
  expect(wcagContrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(wcagContrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
