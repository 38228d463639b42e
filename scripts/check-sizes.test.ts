// What counts as the first screen, and when its weight is a fault.

import { describe, expect, it } from 'vitest';
import { faultsOf, faultsOfEmbed, firstScreenFiles } from './check-sizes.mjs';

describe('firstScreenFiles', () => {
  it('follows static imports to the end, in circles too, and leaves lazy ones out', () => {
    const files = firstScreenFiles({
      'index.html': {
        file: 'index.js',
        isEntry: true,
        imports: ['_a.js'],
        dynamicImports: ['t.ts'],
        css: ['index.css'],
      },
      '_a.js': { file: 'a.js', imports: ['_b.js'] },
      '_b.js': { file: 'b.js', imports: ['_a.js'] },
      't.ts': { file: 'timeline.js', imports: ['_a.js'] },
    });
    expect([...files].sort()).toEqual(['a.js', 'b.js', 'index.css', 'index.js']);
  });
});

describe('faultsOf', () => {
  const small = { file: 'index.js', code: 'ours', gzip: 100_000, isFirst: true };

  it('adds up the scripts of the first screen only', () => {
    const style = { file: 'index.css', code: '', gzip: 90_000, isFirst: true };
    const later = { file: 'timeline.js', code: 'vis-current-time', gzip: 113_000, isFirst: false };
    expect(faultsOf([small, style, later])).toEqual({ weight: 100_000, faults: [] });
  });

  it('finds a first screen that is too heavy', () => {
    const more = { file: 'more.js', code: '', gzip: 50_001, isFirst: true };
    expect(faultsOf([small, more]).faults).toEqual([expect.stringContaining('over 150.0 kB')]);
  });

  it('finds vis-timeline in the first screen', () => {
    const vis = { file: 'index.js', code: '"vis-current-time"', gzip: 10, isFirst: true };
    expect(faultsOf([vis]).faults).toEqual([expect.stringContaining('index.js holds vis-timeline')]);
  });

  it('does not pass when nothing was weighed', () => {
    expect(faultsOf([]).faults).toEqual([expect.stringContaining('nothing was weighed')]);
  });
});

describe('faultsOfEmbed', () => {
  const manifest = {
    'index.html': { file: 'index.js', isEntry: true, dynamicImports: ['src/app/embed/start-embed.tsx'] },
    'src/app/embed/start-embed.tsx': {
      file: 'embed.js',
      imports: ['index.html', '_words.js'],
      css: ['embed.css'],
    },
    '_words.js': { file: 'words.js' },
  };

  it('adds up the entry and what the embed needs beside it, each once', () => {
    expect(faultsOfEmbed(manifest, () => 40_000)).toEqual({ weight: 120_000, faults: [] });
  });

  it('finds an embed that is too heavy', () => {
    expect(faultsOfEmbed(manifest, () => 60_000).faults).toEqual([expect.stringContaining('over 155.0 kB')]);
  });

  it('does not pass when nothing was weighed', () => {
    expect(faultsOfEmbed({}, () => 1).faults).toEqual([expect.stringContaining('nothing was weighed')]);
  });
});
