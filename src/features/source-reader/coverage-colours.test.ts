/** The colours of the coverage bar stand out from the page, in light and in dark (WCAG 1.4.11). */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const LEAST_CONTRAST = 3;

/** The two colours of a token, for light and for dark. */
function coloursIn(tokens: string, name: string): readonly string[] {
  const found = new RegExp(`--color-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  if (found === null) throw new Error(`tokens.css has no two colours for ${name}`);
  return found.slice(1);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

it.each(['mark-rule', 'defect', 'unclaimed', 'control'])('%s', async (name) => {
  const tokens = await readFile('src/styles/tokens.css', 'utf8');
  const grounds = coloursIn(tokens, 'ground');
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  for (const [index, colour] of coloursIn(tokens, name).entries()) {
    expect(contrast(colour, grounds[index] ?? ''), colour).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  }
});
