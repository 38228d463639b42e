import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Hop } from '../domain/archive/evidence';
import type { Source } from '../domain/archive/source';
import { HOP_ACTS } from '../domain/archive/vocabulary';
import { hopWords, ownVoiceWords } from './attribution-words';
import { textOfPieces } from './message-pieces';
import { speakChinese } from './test-speech';

const NAME = { en: 'Jake Sullivan', zh: '沙利文' };
const hop = (act: Hop['act'], more: Partial<Hop> = {}): Hop => ({ act, name: NAME, evidence: [], ...more });
const OCCASION = { en: 'at a Brookings webinar' };
const REASON = { reason: { en: 'So it seems.' }, basis: 'text', outsideReferences: [] } as const;
const reported = { provenance: [hop('reported')] } as unknown as Source;

describe('a hop in words', () => {
  it('is who did what, and where', () => {
    expect(hopWords(hop('said', { occasion: OCCASION })).text).toBe('Jake Sullivan, at a Brookings webinar');
    expect(hopWords(hop('reported')).text).toBe('reported by Jake Sullivan');
    expect(textOfPieces(ownVoiceWords(hop('reported'), reported))).toBe(
      'Jake Sullivan, in the reporter’s own voice',
    );
  });

  it('says why it is inferred in the language of the reason', () => {
    expect(hopWords(hop('said', { inference: REASON })).inferredBecause).toEqual({
      text: 'So it seems.',
      language: 'en',
    });
  });

  describe('in Chinese', () => {
    speakChinese({ beforeAll, beforeEach, afterEach });

    it('leaves the occasion in its own language, and says so', () => {
      expect(hopWords(hop('asked', { occasion: OCCASION })).pieces).toEqual([
        { text: '沙利文', language: 'zh' },
        { text: '提问', language: 'zh' },
        { text: '（', language: 'zh' },
        { text: 'at a Brookings webinar', language: 'en' },
        { text: '）', language: 'zh' },
      ]);
    });

    it('is wholly Chinese where the dataset is', () => {
      for (const act of HOP_ACTS) expect(hopWords(hop(act)).text).toMatch(/^沙利文\p{Script=Han}*$/u);
      expect(textOfPieces(ownVoiceWords(hop('wrote'), reported))).toBe('沙利文，以记者本人口吻');
    });
  });
});
