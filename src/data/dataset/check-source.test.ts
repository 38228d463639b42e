/** One source: read whole only where its text is stored, in a language, and quoted from itself. */
import { describe, expect, it } from 'vitest';
import { datasetWith, EN, inWords, type Json, problemsIn, quotationOf, sourceWith } from './test-dataset';

const problemsOf = (...sources: readonly Json[]) =>
  inWords(problemsIn(datasetWith({ sources: sources.map(sourceWith) })));

const STORED = { body: { path: 'body.txt', sha256: '0'.repeat(64) } };

describe('a source of which no text is stored', () => {
  it.each([
    ['is left out', undefined],
    ['is empty', {}],
  ])('cannot have been read whole, since nobody can check it: “texts” %s', (_, texts) => {
    expect(problemsOf({ coverage: 'whole', texts })).toEqual([
      '/sources/0/coverage the source is said to be read whole, but no text of it is stored, so that nobody can check it',
    ]);
  });

  it('may be read in part, and one of which a text is stored may be read whole', () => {
    expect(problemsOf({ coverage: 'partial' }, { id: 'other' })).toEqual([]);
    expect(problemsOf({ coverage: 'whole', texts: STORED })).toEqual([]);
  });
});

describe('the language of a source', () => {
  const translated = (from: string) => ({ translation: { from, by: 'machine', isMarked: false } });

  it.each(['en', 'zh-Hans', 'zh-Hant-TW', 'he', 'grc', 'en-GB'])('may be “%s”', (tag) => {
    expect(problemsOf({ language: tag, ...translated(tag) })).toEqual([]);
  });

  it.each(['en_US', 'English!', 'e', 'zh-', ' en', '中文'])('is not “%s”, and the run goes on', (tag) => {
    const faulty = { language: tag, ...translated(tag) };
    expect(problemsOf(faulty, { id: 'other', provenance: [] })).toEqual([
      `/sources/0/language "${tag}" is not a language tag`,
      `/sources/0/translation/from "${tag}" is not a language tag`,
      expect.stringMatching(/^\/sources\/1\/provenance nobody is said/),
    ]);
  });
});

describe('what a source says of its own words', () => {
  it.each([
    ['defects', { what: EN, confidence: 'low', gravity: 'unreadable' }],
    ['unclaimed', { reason: EN }],
  ])('is quoted from itself: its %s', (list, more) => {
    const from = (source: string) => ({
      id: 'paper',
      [list]: [{ quotation: quotationOf('Fox', { source }), ...more }],
    });
    expect(problemsOf(from('paper'), { id: 'other' })).toEqual([]);
    expect(problemsOf(from('other'), { id: 'other' })).toEqual([
      `/sources/0/${list}/0/quotation/source this passage is quoted from "other" but stands at "paper"`,
    ]);
    expect(problemsOf(from('nowhere'))).toEqual([
      `/sources/0/${list}/0/quotation/source there is no source "nowhere"`,
    ]);
  });
});
