import { describe, expect, it } from 'vitest';
import { keyGroups } from './key-groups';

const PART = {
  name: 'keys.chart',
  keys: [
    { keys: ['Shift+ArrowRight'], message: 'chartKey.panLater' },
    { keys: ['Enter', ' '], message: 'chartKey.open' },
    { keys: ['-', '−'], message: 'chartKey.zoomOut' },
  ],
} as const;

describe('the sheet of keys', () => {
  it('prints what stands on the keys, and each print once', () => {
    const group = keyGroups([PART]).find(({ name }) => name === 'keys.chart');
    expect(group?.lines.map(({ combinations }) => combinations)).toEqual([
      [['Shift', '→']],
      [['Enter'], ['Space']],
      [['−']],
    ]);
  });

  it('says in one line what two combinations do alike', () => {
    const page = keyGroups([])[0];
    const search = page?.lines.filter(({ does }) => does === 'keys.search') ?? [];
    expect(search.map(({ combinations }) => combinations)).toEqual([[['Ctrl', 'K'], ['⌘', 'K'], ['/']]]);
  });
});
