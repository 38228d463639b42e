/**
 * The words of tables that surely say how a thing stands, in English and Chinese, and the format's own. What may mean two
 * things is not among them, and is asked about: a postponed meeting may have been held since, a confirmed one may be to come.
 */
import { STANDINGS, type Standing } from '../../domain/archive/vocabulary';

/** Without the format's own words. "Has not happened" is in none: it may mean "not yet". */
const WORDS: Readonly<Record<Standing, string>> = {
  occurred:
    'happened, has happened, held, was held, took place, has taken place, done, completed, concluded, finished, 已举行, 已发生, 已完成, 已结束',
  ongoing: 'on-going, in progress, underway, under way, continuing, 进行中, 正在进行, 持续中',
  proposed: 'suggested, 提议, 拟议',
  expected:
    'planned, scheduled, upcoming, forthcoming, to be held, to take place, 计划, 计划中, 预定, 预期, 预计, 即将举行',
  asked: 'asked about, 提问',
  absent:
    'cancelled, canceled, was cancelled, was canceled, called off, was called off, did not take place, did not happen, didn’t take place, didn’t happen, was not held, not held, never took place, never happened, never held, 取消, 已取消, 没有举行, 未能举行',
};

const STANDING_OF_WORD: ReadonlyMap<string, Standing> = new Map(
  STANDINGS.flatMap((standing) =>
    [standing, ...WORDS[standing].split(', ')].map((word) => [plainWord(word), standing] as const),
  ),
);

/** Undefined where nobody but its author knows. */
export function standingFromWord(word: string): Standing | undefined {
  return STANDING_OF_WORD.get(plainWord(word));
}

/** As words are compared: "Called-off." is "called off". A dash alone stays one, since it is not nothing. */
export function plainWord(word: string): string {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\s_-]+/gu, ' ')
    .replace(/[.!。]+$/u, '')
    .trim();
  return plain === '' ? word.trim() : plain;
}
