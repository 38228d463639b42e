import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './languages';

describe('the language of the interface', () => {
  it.each([
    [['zh-CN', 'en'], 'zh'],
    [['zh-Hant-TW'], 'zh'],
    [['ZH'], 'zh'],
    [['en-US', 'zh'], 'en'],
    [['de', 'zh-CN', 'en'], 'zh'],
    [['de', 'fr'], 'en'],
    [[], 'en'],
  ])('for a reader of %j is %s', (tags, language) => {
    expect(preferredLanguage(tags)).toBe(language);
  });
});
