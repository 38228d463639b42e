// That the installed app looks like the page, and that its icons are what the manifest says.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { declarationsIn } from '../src/styles/stylesheet.ts';
import { TokenColours, toHex } from '../src/styles/token-colours.ts';
import { manifestFrom } from './vite-offline.ts';

const manifest = manifestFrom(readFileSync('index.html', 'utf8'));

it('is installed under the name of the page, from its own folder', () => {
  expect(manifest).toMatchObject({ name: 'Readout', short_name: 'Readout', start_url: '.', scope: '.' });
});

it('has the ground of the page', () => {
  const tokens = declarationsIn(readFileSync('src/styles/tokens/colour.css', 'utf8'));
  const light = new TokenColours(tokens, { theme: 'light', contrast: 'normal', medium: 'screen' });
  const ground = toHex(light.colour('ground'));
  expect(manifest).toMatchObject({ theme_color: ground, background_color: ground });
});

it('says which part of the page it misses', () => {
  expect(() => manifestFrom('<title>Readout</title>')).toThrow('index.html does not say');
});

describe.each(manifest.icons ?? [])('$src, $purpose', ({ src, sizes = '' }) => {
  const bytes = readFileSync(`public/${src}`);

  it('is there, and as large as it says', () => {
    if (src.endsWith('.svg')) expect(bytes.toString()).toContain('<svg');
    else expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  });
});
