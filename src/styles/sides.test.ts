/**
 * The sides, the evidence and the defects are told apart by every eye: distances in OKLab × 100, of which 2 can
 * just be told. Missing cones are simulated by Machado, Oliveira and Fernandes (2009) at full severity. The colours
 * are those of the stylesheet; how they were found is in scripts/search-side-colours.mjs.
 */
import { readFile } from 'node:fs/promises';
import {
  converter,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { declarationsIn } from './stylesheet';
import { type Colour, type Scheme, TokenColours } from './token-colours';

const declarations = declarationsIn(await readFile('src/styles/tokens/colour.css', 'utf8'));
const linear = converter('lrgb');
const oklab = converter('oklab');
const distance = differenceEuclidean('oklab');

/** In the order in which datasets take them: with two sides the first four are all there are. */
const FIRST_FOUR = ['side-1', 'side-2', 'side-both', 'side-none'];
const SIX = [...FIRST_FOUR, 'side-3', 'side-4'];
const MEANINGS = ['mark-rule', 'defect', 'conflict'];

/** The least distance of any two, for full sight and for each missing cone. */
const LEAST = {
  normal: { four: 13, six: 10, meanings: 7.5, meaningAndSide: 6 },
  missing: { four: 8.4, six: 7, meanings: 5, meaningAndSide: 4 },
};

const EYES = {
  normal: (colour: Rgb) => colour,
  protan: inLinearLight(filterDeficiencyProt(1)),
  deutan: inLinearLight(filterDeficiencyDeuter(1)),
  tritan: inLinearLight(filterDeficiencyTrit(1)),
};
type Eye = keyof typeof EYES;

/** The matrices are made for linear light; culori multiplies the numbers that it is given. */
function inLinearLight(filter: (colour: Rgb) => Rgb | undefined) {
  return (colour: Rgb): Rgb => {
    const { r, g, b } = linear(colour);
    const seen = filter({ mode: 'rgb', r, g, b });
    if (seen === undefined) throw new Error('nothing was seen');
    const clamp = (part: number) => Math.min(Math.max(part, 0), 1);
    const {
      r: red,
      g: green,
      b: blue,
    } = converter('rgb')({
      mode: 'lrgb',
      r: clamp(seen.r),
      g: clamp(seen.g),
      b: clamp(seen.b),
    });
    return { mode: 'rgb', r: red, g: green, b: blue };
  };
}

function seen([r, g, b]: Colour, eye: Eye) {
  return oklab(EYES[eye]({ mode: 'rgb', r, g, b }));
}

/** The nearest two of a list, or of two lists, with how near they are. */
function nearest(colours: TokenColours, eye: Eye, names: readonly string[], others = names) {
  const pairs = names.flatMap((a) =>
    others
      .filter((b) => a !== b)
      .map((b) => ({
        pair: `${a}, ${b}`,
        distance: 100 * distance(seen(colours.colour(a), eye), seen(colours.colour(b), eye)),
      })),
  );
  return pairs.reduce((least, each) => (each.distance < least.distance ? each : least));
}

const THEMES: readonly Scheme['theme'][] = ['light', 'dark'];
const CONTRASTS: readonly Scheme['contrast'][] = ['normal', 'more'];
const CASES = THEMES.flatMap((theme) =>
  CONTRASTS.flatMap((contrast) =>
    (Object.keys(EYES) as Eye[]).map((eye) => ({ theme, contrast, eye, medium: 'screen' as const })),
  ),
);

describe.each(CASES)('$theme, $contrast contrast, $eye sight', ({ eye, ...scheme }) => {
  const colours = new TokenColours(declarations, scheme);
  // High contrast leaves less room: all must be dark, or all light. It keeps what can be told well.
  const share = scheme.contrast === 'more' ? 0.75 : 1;
  const least = LEAST[eye === 'normal' ? 'normal' : 'missing'];

  it.each([
    ['two sides, both and none', least.four, nearest(colours, eye, FIRST_FOUR)],
    ['four sides, both and none', least.six, nearest(colours, eye, SIX)],
    ['evidence, defects and conflicts', least.meanings, nearest(colours, eye, MEANINGS)],
    ['these and the sides', least.meaningAndSide, nearest(colours, eye, MEANINGS, SIX)],
    ['the kinds of coverage', least.meanings, nearest(colours, eye, ['mark-rule', 'defect', 'unclaimed'])],
  ])('%s are told apart', (_, limit, found) => {
    expect(found.distance, found.pair).toBeGreaterThanOrEqual(limit * share);
  });
});

it('the simulation takes red from green where cones are missing, and leaves grey alone', () => {
  const [red, green, grey]: readonly Colour[] = [
    [0.7, 0.3, 0.1, 1],
    [0.38, 0.45, 0.1, 1],
    [0.5, 0.5, 0.5, 1],
  ];
  if (red === undefined || green === undefined || grey === undefined) throw new Error('no colours');
  const apart = (eye: Eye) => distance(seen(red, eye), seen(green, eye));
  expect(apart('deutan')).toBeLessThan(apart('normal') / 2);
  expect(distance(seen(grey, 'protan'), oklab({ mode: 'rgb', r: 0.5, g: 0.5, b: 0.5 }))).toBeLessThan(0.001);
});
