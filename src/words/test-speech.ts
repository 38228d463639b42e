/** For tests: what is said in Chinese. English is spoken again after each. */
import { FALLBACK_LANGUAGE } from './languages';
import { fetchLanguage, speak } from './translate';

type Hook = (act: () => void | Promise<void>) => void;

/** The test library's own, since nothing but a test may import it. */
interface Hooks {
  readonly beforeAll: Hook;
  readonly beforeEach: Hook;
  readonly afterEach: Hook;
}

/** Called in a `describe`: its tests are held in Chinese. */
export function speakChinese({ beforeAll, beforeEach, afterEach }: Hooks): void {
  beforeAll(() => fetchLanguage('zh'));
  beforeEach(() => speak('zh'));
  afterEach(() => speak(FALLBACK_LANGUAGE));
}
