/** What exports say of a claim beside its words: whose it is, by which hands it came, and what of it is inferred. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Hop, Inference } from '../domain/archive/evidence';
import type { Source } from '../domain/archive/source';
import { NO_FILTER } from '../domain/filter/event-filter';
import { attributionInWords, inferenceInWords } from './citation';
import { extentWords } from './extent-words';
import { speakChinese } from './test-speech';

const inference: Inference = {
  reason: { en: 'No words say so.', zh: '没有文字写明。' },
  basis: 'outside',
  outsideReferences: [],
};
const hop = (act: Hop['act'], name: string, more: Partial<Hop> = {}): Hop => ({
  ...{ act, name: { en: name }, evidence: [], ...more },
});
const source = {
  provenance: [hop('wrote', 'A Writer'), hop('published', 'A Paper', { inference })],
} as unknown as Source;
const told = { matching: 19, total: 19, unread: 2 };

it('names the speaker, then every hand, and marks what is inferred', () => {
  expect(attributionInWords([hop('said', 'A Speaker')], source)).toBe(
    'what A Speaker said; written by A Writer; published by A Paper (inferred)',
  );
  expect(attributionInWords([], source)).toMatch(/^A Writer, in the reporter’s own voice; written by/u);
  expect(inferenceInWords(inference)).toBe('inferred from outside knowledge: No words say so.');
});

it('counts what could not be read among what there is', () => {
  expect(extentWords(told, NO_FILTER, { byId: new Map() }, [])).toMatch(
    /^19 of 21 events\. No filter is set\. 2 events of the dataset could not be read/u,
  );
});

describe('in Chinese', () => {
  speakChinese({ beforeAll, beforeEach, afterEach });

  it('the same is said', () => {
    expect(inferenceInWords(inference)).toMatch(/^推断 ?依据文外知识： ?没有文字写明。$/u);
    expect(attributionInWords([], source)).toContain('推断');
    expect(extentWords(told, NO_FILTER, { byId: new Map() }, [])).toMatch(/21.*19.*2/u);
  });
});
