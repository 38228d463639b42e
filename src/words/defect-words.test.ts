import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Defect, Source } from '../domain/archive/source';
import { defectWords } from './defect-words';
import { speakChinese } from './test-speech';

const SOURCE = { language: 'he' } as unknown as Source;
const TRANSLATED = {
  language: 'en',
  translation: { from: 'zh', by: 'machine', isMarked: false },
} as unknown as Source;

function defect(more: Partial<Defect> = {}): Defect {
  return {
    quotation: { exact: 'both banks' },
    what: { en: 'Three sides share the river.' },
    likelySense: { en: 'all banks' },
    confidence: 'medium',
    gravity: 'misleading',
    ...more,
  } as unknown as Defect;
}

const about = (given: Defect, source = SOURCE) => defectWords(given, source).about.map(({ text }) => text);

describe('a defect in words', () => {
  it('has its words in their own language, and what they likely mean in the reader’s', () => {
    expect(defectWords(defect(), SOURCE)).toMatchObject({
      quoted: { text: 'both banks', language: 'he' },
      lead: 'likely means',
      sense: { text: 'all banks', language: 'en' },
    });
  });

  it('says what is wrong, why the sense is held, and how bad and how sure it is', () => {
    const inference = {
      reason: { en: 'The column names three.' },
      basis: 'text',
      outsideReferences: [],
    } as const;
    expect(about(defect({ inference }))).toEqual([
      'Three sides share the river.',
      'The column names three.',
      'Defect of the text, misleading, confidence medium.',
    ]);
    expect(about(defect())).toHaveLength(2);
  });

  it('tells a defect of a translation from one of the text', () => {
    expect(about(defect(), TRANSLATED).at(-1)).toBe('Translation defect, misleading, confidence medium.');
  });

  it('says of what cannot be read that nobody knows its sense, and of no confidence in one', () => {
    const { likelySense: _, ...unknown } = defect({ gravity: 'unreadable', confidence: 'low' });
    const words = defectWords(unknown, SOURCE);
    expect(words.lead).toBe('cannot be read, and what was meant is not known');
    expect(words).not.toHaveProperty('sense');
    expect(about(unknown).at(-1)).toBe('Defect of the text, unreadable.');
  });
});

describe('a defect in Chinese words', () => {
  speakChinese({ beforeAll, beforeEach, afterEach });

  it('says in Chinese what kind it is, and leaves the dataset’s words in their language', () => {
    expect(defectWords(defect(), SOURCE)).toMatchObject({
      quoted: { text: 'both banks', language: 'he' },
      lead: '很可能意为',
      sense: { text: 'all banks', language: 'en' },
      end: '。',
    });
    expect(defectWords(defect(), TRANSLATED).about.at(-1)).toEqual({
      text: '翻译讹误，易致误解，把握中等。',
      language: 'zh',
    });
  });
});
