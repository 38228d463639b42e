import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSENESS, matchText, type TextRange } from './match-text';

/** "The [quick] fox" */
function inBrackets(text: string, ranges: readonly TextRange[]): string {
  let [shown, at] = ['', 0];
  for (const { start, end } of ranges) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

const plain = (marked: string) => marked.replaceAll(/[[\]]/g, '');

describe('a text that is looked through', () => {
  it.each([
    ['quick brown', 'The [quick brown] fox', 'phrase'],
    ['brown quick', 'The [quick] [brown] fox', 'scattered'],
    ['qui', 'The [qui]ck brown fox', 'begun'],
    ['quick bro', 'The [quick bro]wn fox', 'begun'],
    ['the', '[The] quick brown fox, and [the] dog', 'start'],
    ['THE FOX', '[The fox]', 'whole'],
    ['sullivan', 'Jake [Sullivan]', 'phrase'],
    ['jose', '[José] Ruiz', 'start'],
    ['jose', '[Jose\u0301] Ruiz', 'start'],
    ['josé', '[Jose] Ruiz', 'start'],
    ["biden's", '[Biden’s] aides', 'start'],
    ['biden', '[Biden]’s aides', 'start'],
    ['us-china', 'The [US–China] talks', 'phrase'],
    ['us china', 'The [US–China] talks', 'phrase'],
    ['ｆｏｘ', 'The quick [fox]', 'phrase'],
    ['office', 'The [oﬃce]', 'phrase'],
    ['straße', '[Straße] 17', 'start'],
    ['会晤', '中美领导人结束“首次视频[会晤]”', 'phrase'],
    ['沙利文', '杰克·[沙利文]', 'phrase'],
    ['首次视', '中美领导人结束“[首次视]频会晤”', 'phrase'],
    ['晤', '中美领导人结束“首次视频会[晤]”', 'phrase'],
    ['会晤 领导', '中美[领导]人结束“首次视频[会晤]”', 'scattered'],
    ['rutan 采访', '研究员[Rutan]接受《环球时报》[采访]', 'scattered'],
    ['16th china', '[16th China]–US Defense Work Meeting', 'start'],
  ] as const)('“%s” is found in %s', (query, marked, closeness) => {
    const text = plain(marked);
    const match = matchText(text, query);
    expect(inBrackets(text, match?.ranges ?? [])).toBe(marked);
    expect(match?.closeness).toBe(CLOSENESS[closeness]);
  });

  it.each([
    ['ick', 'The quick brown fox'],
    ['quick red', 'The quick brown fox'],
    ['quick brown red', 'The quick browns'],
    ['会领', '中美领导人结束“首次视频会晤”'],
    ['晤会', '中美领导人结束“首次视频会晤”'],
    ['', 'The quick brown fox'],
    ['–', 'US–China'],
  ])('“%s” is not in %s', (query, text) => {
    expect(matchText(text, query)).toBeUndefined();
  });

  it('has every part of it that begins with a word and every run of Chinese letters', () => {
    const words = fc.array(fc.constantFrom('Élan', 'US', '16th', 'o’clock', 'résumé', 'talks'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, from, length) => {
        const first = from % list.length;
        const query = list.slice(first, first + 1 + (length % list.length)).join(' ');
        const text = list.join(' – ');
        const { ranges = [] } = matchText(text, query.toUpperCase()) ?? {};
        const found = ranges.map(({ start, end }) => text.slice(start, end).replaceAll(' – ', ' '));
        expect(found.some((part) => part.includes(query))).toBe(true);
      }),
    );
    const han = fc.string({
      unit: fc.constantFrom(...'中美领导人首次视频会晤𠀀'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(han, fc.nat(), fc.nat(), (text, from, length) => {
        const letters = [...text];
        const first = from % letters.length;
        const query = letters.slice(first, first + 1 + (length % letters.length)).join('');
        const { ranges = [] } = matchText(text, query) ?? {};
        expect(ranges.some(({ start, end }) => text.slice(start, end).includes(query))).toBe(true);
      }),
    );
  });

  it('gives ranges that lie in it, in order and apart, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
        (text, query) => {
          let before = 0;
          for (const { start, end } of matchText(`${text} ${query}`, query)?.ranges ?? []) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            before = end + 1;
          }
          expect(before).toBeLessThanOrEqual(text.length + query.length + 2);
        },
      ),
      // Each makes two texts of any letters there are, which takes its time.
      { numRuns: 40 },
    );
  });
});
