// How the colours of sides 3 and 4 were found (src/styles/tokens/colour.css): a search by chance and by steps, for the
// pair that keeps the greatest least distance from the four that the look gives and from each other, for every eye,
// and seven tenths of it from evidence, defects and conflicts; full sight asks 1.4 times as much.
//
//   node scripts/search-side-colours.mjs [light|dark]
//
// Side 3 is held to blue and violet, side 4 to brown and amber, so that a side keeps its name in both themes.
// Without that the search ends at a maroon beside the red of conflicts, or at black. What stood there before, a
// green and an olive, were 1.3 apart from rust and 3.1 from grey for eyes without red or green cones.
// The seed is fixed: the same run finds the same colours. src/styles/sides.test.ts judges what was chosen of them.

import {
  clampChroma,
  converter,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagContrast,
} from 'culori';

const theme = process.argv[2] === 'dark' ? 'dark' : 'light';
const STEPS = 6000;
const RUNS = 6;
const LEAST_CONTRAST = 4.55;
const FULL_SIGHT = 1.4;
const MEANING_SHARE = 0.7;
const HUES = { third: [255, 300], fourth: [45, 80] };

const { grounds, lightness, sides, meanings } = {
  light: {
    grounds: ['#fbfaf6', '#f4f1e9', '#f3efe6'],
    lightness: [0.33, 0.6],
    sides: ['#b04a18', '#0b5290', '#572c55', '#6f6b63'],
    meanings: ['#9a7400', '#8f2d1f', '#1d1b18'],
  },
  dark: {
    grounds: ['#181817', '#201f1e', '#232220'],
    lightness: [0.6, 0.92],
    sides: ['#e57f4f', '#74b4f5', '#bd8dba', '#d8d3ca'],
    meanings: ['#d8b13e', '#ef9a86', '#ece8df'],
  },
}[theme];

const oklab = converter('oklab');
const oklch = converter('oklch');
const linear = converter('lrgb');
const EYES = [undefined, filterDeficiencyProt(1), filterDeficiencyDeuter(1), filterDeficiencyTrit(1)];

/** A colour as each eye sees it. @param {string} hex */
function seen(hex) {
  const { r, g, b } = linear(hex) ?? { r: 0, g: 0, b: 0 };
  const clamp = (/** @type {number} */ part) => Math.min(Math.max(part, 0), 1);
  return EYES.map((eye) => {
    // The matrices are made for linear light; culori multiplies what it is given.
    const light = eye?.({ mode: 'rgb', r, g, b }) ?? { r, g, b };
    return oklab({ mode: 'lrgb', r: clamp(light.r), g: clamp(light.g), b: clamp(light.b) });
  });
}

/** @param {ReturnType<typeof seen>} a @param {ReturnType<typeof seen>} b */
function distance(a, b) {
  return Math.min(
    ...a.map((one, at) => {
      const other = b[at] ?? one;
      const apart = 100 * Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
      return at === 0 ? apart / FULL_SIGHT : apart;
    }),
  );
}

const seenSides = sides.map(seen);
const seenMeanings = meanings.map(seen);

/** @param {string} third @param {string} fourth */
function score(third, fourth) {
  const [a, b] = [seen(third), seen(fourth)];
  const least = (/** @type {typeof a} */ each) =>
    Math.min(
      ...seenSides.map((side) => distance(each, side)),
      ...seenMeanings.map((meaning) => distance(each, meaning) / MEANING_SHARE),
    );
  // The nearest pair decides; where that is always the fourth, the third still goes as far as it can.
  return Math.min(distance(a, b), least(a), least(b)) + Math.min(distance(a, b), least(a)) / 20;
}

/** @param {string} hex @param {readonly number[]} hues */
function isAllowed(hex, [from = 0, to = 360]) {
  const { l, c, h = 0 } = oklch(parse(hex)) ?? { l: 0, c: 0 };
  const [dark = 0, light = 1] = lightness;
  const isColour = c >= 0.06 && l >= dark && l <= light && h >= from && h <= to;
  return isColour && grounds.every((ground) => wcagContrast(hex, ground) >= LEAST_CONTRAST);
}

/** Mulberry32: small, even, and the same on every machine. @param {number} seed */
function chanceFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {number} l @param {number} c @param {number} h */
function hexOf(l, c, h) {
  return formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch'));
}

/** @param {() => number} chance @param {readonly number[]} hues */
function anyColour(chance, hues) {
  for (;;) {
    const hex = hexOf(chance(), chance() * 0.2, chance() * 360);
    if (isAllowed(hex, hues)) return hex;
  }
}

/** @param {string} hex @param {number} reach 1 to 0 @param {() => number} chance */
function near(hex, reach, chance) {
  const { l, c, h = 0 } = oklch(parse(hex)) ?? { l: 0, c: 0 };
  const step = (/** @type {number} */ size) => (chance() - 0.5) * size * reach;
  return hexOf(l + step(0.2), Math.max(c + step(0.1), 0), h + step(120));
}

let best = { score: 0, third: '', fourth: '' };
for (let run = 0; run < RUNS; run += 1) {
  const chance = chanceFrom(1 + run * 977);
  let [third, fourth] = [anyColour(chance, HUES.third), anyColour(chance, HUES.fourth)];
  let reached = score(third, fourth);
  for (let step = 0; step < STEPS; step += 1) {
    const reach = 1 - step / STEPS;
    const isThird = chance() < 0.5;
    const next = near(isThird ? third : fourth, reach, chance);
    if (!isAllowed(next, isThird ? HUES.third : HUES.fourth)) continue;
    const pair = isThird ? { third: next, fourth } : { third, fourth: next };
    const value = score(pair.third, pair.fourth);
    // Early on a worse pair is sometimes taken, so that no small hill holds the search.
    if (value < reached && chance() >= Math.exp((value - reached) / (0.6 * reach + 1e-6))) continue;
    ({ third, fourth } = pair);
    reached = value;
    if (reached > best.score) best = { score: reached, third, fourth };
  }
}
console.log(`${theme}: side 3 ${best.third}, side 4 ${best.fourth}, score ${best.score.toFixed(2)}`);
