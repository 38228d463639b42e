import { describe, expect, it } from 'vitest';
import type { Hop } from '../archive/evidence';
import type { Source } from '../archive/source';
import { bibliographyOf } from './bibliography';

function hop(act: Hop['act'], name: string, more: Partial<Hop> = {}): Hop {
  return { act, name: { en: name }, evidence: [], ...more };
}

function of(provenance: readonly Hop[], more: Partial<Source> = {}) {
  return bibliographyOf({ provenance, ...more } as unknown as Source);
}

describe('a source in a bibliography', () => {
  it('is of the last who published it, and was of the first', () => {
    const [first, second, last] = [
      hop('published', 'Courier', { date: '2030-03-14' }),
      hop('republished', 'Mirror', { date: '2030-03-15' }),
      hop('republished', 'Echo', { date: '2030-03-16' }),
    ];
    expect(of([first, second, last])).toEqual({
      authors: [],
      publisher: last,
      firstPublisher: first,
      editors: [],
      translators: [],
      others: [second],
      date: '2030-03-16',
    });
    expect(of([first])).toEqual({
      authors: [],
      publisher: first,
      editors: [],
      translators: [],
      others: [],
      date: '2030-03-14',
    });
  });

  it('has those who wrote, edited and translated it, and whoever else passed it on', () => {
    const [one, two, editor, translator, repost] = [
      hop('wrote', 'Desk one'),
      hop('wrote', 'Desk two'),
      hop('edited', 'Editor A'),
      hop('translated', 'Translator A'),
      hop('reposted', 'admin'),
    ];
    expect(of([one, two, editor, translator, repost])).toEqual({
      authors: [one, two],
      editors: [editor],
      translators: [translator],
      others: [repost],
    });
  });

  it('takes the byline where no writer is named', () => {
    expect(of([hop('published', 'Courier')], { byline: { en: 'Our desk' } }).authors).toEqual([
      { name: { en: 'Our desk' } },
    ]);
    expect(of([hop('wrote', 'Desk one')], { byline: { en: 'Our desk' } }).authors).toHaveLength(1);
  });

  it('does not count a machine among the translators', () => {
    const translated = hop('translated', 'machine');
    const translation = { from: 'zh', by: 'machine', isMarked: false } as const;
    expect(of([translated], { translation }).translators).toEqual([]);
    expect(of([translated], { translation: { ...translation, by: 'human' } }).translators).toEqual([
      translated,
    ]);
  });
});
