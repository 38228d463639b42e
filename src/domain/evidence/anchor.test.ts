import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuotation } from './anchor';
import { normalTextFrom } from './normal-text';

/** `The [quick brown] fox`: the text, and the range that the brackets enclose. */
function bracketed(notation: string) {
  const start = notation.indexOf('[');
  const end = notation.indexOf(']') - 1;
  return { text: normalTextFrom(notation.replace(/[[\]]/g, '')), start, end };
}

function anchor(text: string, prefix: string, exact: string, suffix: string) {
  return anchorQuotation(normalTextFrom(text), { exact, prefix, suffix });
}

describe('anchoring a quotation', () => {
  it.each([
    ['The [quick brown] fox', 'The ', ' fox'],
    ['[The] quick brown fox', '', ' quick'],
    ['The quick brown [fox]', 'brown ', ''],
    ['十六日，[中美首次视频会晤]结束。', '十六日，', '结束'],
    ['שלום [עולם] טוב', 'שלום ', ' טוב'],
    ['a 🂡 [🂢] 🂣', '🂡 ', ' 🂣'],
    ['first line\n\n[second] line', 'line\n\n', ' line'],
  ])('finds the range of %s', (notation, prefix, suffix) => {
    const { text, start, end } = bracketed(notation);
    const exact = text.slice(start, end);
    expect(anchorQuotation(text, { exact, prefix, suffix })).toEqual({ status: 'anchored', start, end });
  });

  it('tells repeated words apart by what stands around them', () => {
    expect(anchor('on the 16th, on the 15th', 'the 16th, ', 'on the', ' 15th')).toMatchObject({ start: 13 });
    expect(anchor('on the 16th, on the 16th', '', 'the 16th', '')).toEqual({ status: 'orphan' });
    expect(anchor('is is is', ' ', 'is', '')).toEqual({ status: 'anchored', start: 6, end: 8 });
  });

  it('counts overlapping occurrences', () => {
    expect(anchor('xaaaay', 'a', 'a', 'a')).toEqual({ status: 'ambiguous', occurrences: 2 });
  });

  it('takes an empty prefix or suffix for the end of the text only', () => {
    expect(anchor('one two', '', 'two', '')).toEqual({ status: 'orphan' });
    expect(anchor('one two', '', 'one', ' two')).toMatchObject({ status: 'anchored' });
  });

  it('never accepts what is only near', () => {
    for (const near of ['Quick brown', 'quick  brown', 'quick brawn', 'quick, brown', '']) {
      expect(anchor('The quick brown fox', 'The ', near, ' fox')).toEqual({ status: 'orphan' });
    }
  });

  it('forgives line ends and composed letters, and nothing else', () => {
    expect(anchor('caf\u00e9\r\nnoir', '', 'cafe\u0301', '\nnoir')).toMatchObject({ start: 0, end: 4 });
  });

  it('brings any quotation of any text back to its own range', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'é', '会', 'ש', '🂡', ' ', '\n'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (letters, from, length) => {
        const start = from % letters.length;
        const end = Math.min(start + 1 + (length % 8), letters.length);
        const text = normalTextFrom(letters.join(''));
        const [prefix, exact, suffix] = [
          letters.slice(0, start),
          letters.slice(start, end),
          letters.slice(end),
        ].map((part) => part.join(''));
        const anchoring = anchorQuotation(text, {
          exact: exact ?? '',
          prefix: prefix ?? '',
          suffix: suffix ?? '',
        });
        expect(anchoring).toEqual({
          status: 'anchored',
          start: prefix?.length,
          end: (prefix?.length ?? 0) + (exact?.length ?? 0),
        });
      }),
    );
  });
});
