import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { breakable } from './line-breaks';
import { speakChinese } from './test-speech';

describe('a date in a narrow column', () => {
  it('has blanks enough in English', () => {
    expect(breakable('Tue 16 Nov 2021')).toBe('Tue 16 Nov 2021');
  });

  describe('in Chinese', () => {
    speakChinese({ beforeAll, beforeEach, afterEach });

    it.each([
      ['2021年11月16日周二', '2021年|11月16日|周二'],
      ['自2021年1月20日起', '自2021年|1月20日起'],
      ['2021年8月19日至9月29日', '2021年|8月19日|至9月29日'],
      ['至2021年11月17日尚未结束', '|至2021年|11月17日|尚未结束'],
      ['北京', '北京'],
    ])('%s breaks between its parts', (date, parts) => {
      expect(breakable(date).replaceAll('\u200b', '|')).toBe(parts);
    });
  });
});
