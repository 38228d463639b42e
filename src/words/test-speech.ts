/** For tests: what is said in Chinese. English is spoken again after each. */
import { afterEach, beforeAll, beforeEach } from 'vitest';
import { FALLBACK_LANGUAGE } from './languages';
import { fetchLanguage, speak } from './translate';

/** Called in a `describe`: its tests are held in Chinese. */
export function speakChinese(): void {
  beforeAll(() => fetchLanguage('zh'));
  beforeEach(() => speak('zh'));
  afterEach(() => speak(FALLBACK_LANGUAGE));
}
