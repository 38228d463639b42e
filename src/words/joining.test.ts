import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import './late';
import { capitalised } from './capitals';
import { inSequence, inSeries } from './joining';
import { listOfNames } from './lists';
import { messagePieces, ownWords, textOfPieces } from './message-pieces';
import { speakChinese } from './test-speech';
import { windowWords } from './windows';

const WINDOW = { start: Date.UTC(2021, 10, 15), end: Date.UTC(2021, 10, 18) };
const NAME = { text: 'Xie Feng', language: 'en' };
const OCCASION = { text: 'at a briefing', language: 'en' };

describe('parts of a line in English', () => {
  it('are joined by commas, or by semicolons where they hold commas; what is not there is left out', () => {
    expect(inSequence('Beijing', undefined, '08:45', '')).toBe('Beijing, 08:45');
    expect(inSeries('a, b', 'c')).toBe('a, b; c');
    expect(inSequence()).toBe('');
  });

  it('keep their language in a message', () => {
    const pieces = messagePieces('attribution.onOccasion', { act: [NAME], occasion: OCCASION });
    expect(pieces).toEqual([NAME, { text: ', ', language: 'en' }, OCCASION]);
    expect(ownWords('')).toEqual([]);
  });
});

describe('parts of a line in Chinese', () => {
  speakChinese({ beforeAll, beforeEach, afterEach });

  it('are joined by the marks of Chinese', () => {
    expect(inSequence('北京', undefined, '08:45', '')).toBe('北京，08:45');
    expect(inSeries('甲，乙', '丙')).toBe('甲，乙；丙');
    expect(listOfNames(['谢锋', '沙利文'])).toBe('谢锋和沙利文');
    expect(listOfNames(['谢锋', '沙利文', '拜登'])).toBe('谢锋、沙利文和拜登');
  });

  it('keep their language in a message', () => {
    const pieces = messagePieces('attribution.onOccasion', { act: [NAME], occasion: OCCASION });
    expect(pieces).toEqual([NAME, { text: '（', language: 'zh' }, OCCASION, { text: '）', language: 'zh' }]);
    expect(textOfPieces(pieces)).toBe('Xie Feng（at a briefing）');
  });

  it('have no capitals', () => {
    expect(capitalised('已发生')).toBe('已发生');
  });

  it('name a window by its days, or by its months', () => {
    expect(windowWords(WINDOW, 'UTC')).toBe('2021年11月15日至17日');
    expect(windowWords({ ...WINDOW, start: Date.UTC(2021, 7, 1) }, 'UTC')).toBe('2021年8月至11月');
    expect(windowWords({ ...WINDOW, end: Date.UTC(2021, 10, 16) }, 'UTC')).toBe('2021年11月15日');
  });
});
