import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelForRoom, rememberLabels } from './labels';
import { measure } from './test-rows';
import { wordEnds } from './word-ends';

function label(text: string, room: number, language = 'en'): string | undefined {
  const titles = { full: `${text}, and more of it`, short: text, language, canBeCut: true };
  return labelForRoom(titles, room, measure)?.text;
}

describe('the words of a mark', () => {
  const first = (room: number) =>
    labelForRoom(
      { full: 'First meeting of all envoys', short: 'First meeting, again', language: 'en', canBeCut: true },
      room,
      measure,
    )?.text;

  it('are the full title, else the short one, else cut at a word, else none', () => {
    expect(first(Number.POSITIVE_INFINITY)).toBe('First meeting of all envoys');
    expect(first(120)).toBe('First meeting, again');
    expect(first(110)).toBe('First meeting…');
    expect(first(50)).toBe('First…');
    expect(first(39)).toBeUndefined();
  });

  it('are measured in the stronger face where the mark is chosen', () => {
    const titles = { full: 'Seven words', short: 'Seven', language: 'en', canBeCut: true };
    expect(labelForRoom(titles, 70, measure)?.text).toBe('Seven words');
    expect(labelForRoom(titles, 70, measure, true)).toEqual({ text: 'Seven', width: 35 });
  });

  it('are not cut where a part of them says nothing', () => {
    const titles = { full: '49 × call · 3 × talks', short: '49 × call', language: 'en', canBeCut: false };
    expect(labelForRoom(titles, 60, measure)?.text).toBe('49 × call');
    expect(labelForRoom(titles, 53, measure)).toBeUndefined();
  });

  it('are remembered for the room that they had last, and sought anew for another', () => {
    let asked = 0;
    const labelOf = rememberLabels((mark: { readonly words: string }, room) => {
      asked += 1;
      return { text: mark.words, width: room };
    });
    const mark = { words: 'Talks' };
    expect([labelOf(mark, 80.01)?.width, labelOf(mark, 80.02)?.width]).toEqual([80, 80]);
    expect(asked).toBe(1);
    expect(labelOf(mark, 90)?.width).toBe(90);
    expect(labelOf({ words: 'Call' }, 90)?.text).toBe('Call');
    expect(asked).toBe(3);
  });

  it('are never cut inside a word, nor inside a compound', () => {
    expect(label('Strategiegespräche', 60, 'de')).toBeUndefined();
    expect(label('16th China–US meeting', 70)).toBe('16th…');
    expect(label('The mother-in-law of all talks', 90)).toBe('The…');
    expect(label('The mother-in-law of all talks', 120)).toBe('The mother-in-law…');
  });

  it('leave no opening bracket, quotation mark or dash before the ellipsis', () => {
    expect(label('Both sides send “positive signals”', 110)).toBe('Both sides send…');
    expect(label('Envoys meet (5th of March)', 80)).toBe('Envoys meet…');
    expect(label('Envoys meet – again and again', 85)).toBe('Envoys meet…');
  });

  it('are cut between words also where the script has no spaces', () => {
    // 中美 | 防务 | 官员 | 举行 | 视频 | 通话, six pixels to a character
    const text = '中美防务官员举行视频通话';
    const cut = label(text, 48, 'zh');
    expect(cut).toBe('中美防务官员…');
    expect(label('专家向《环球时报》谈军事交流（全文）', 6 * 16, 'zh')).toBe('专家向《环球时报》谈军事交流…');
    expect(label('ประชุมทูตครั้งแรกของปีนี้', 60, 'th')?.endsWith('…')).toBe(true);
  });

  it('are a run of whole words of the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 40, max: 400 }),
        (text, room) => {
          const cut = label(text, room);
          if (cut === undefined || cut === text || !cut.endsWith('…')) return;
          expect(text.startsWith(cut.slice(0, -1))).toBe(true);
          expect(measure(cut)).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});

describe('the ends of words', () => {
  it('lie between the words of the language', () => {
    expect(wordEnds('two armed forces', 'en')).toEqual([3, 9]);
    expect(wordEnds('US-led talks', 'en')).toEqual([6]);
    expect(wordEnds('', 'en')).toEqual([]);
    const text = '三方同意恢复轮渡航线';
    const cuts = wordEnds(text, 'zh');
    expect(cuts).toContain(text.indexOf('恢复'));
    expect(cuts).not.toContain(text.indexOf('复'));
  });
});
