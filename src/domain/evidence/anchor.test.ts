import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuotation, type QuoteSelector } from './anchor';
import { type NormalText, normalForm, normalTextFrom } from './normal-text';

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

  it('takes U+FEFF for a letter, wherever it stands in a quotation', () => {
    const text = 'the\ufeff\ufefffox\ufeffran';
    expect(anchor(text, '\ufeff', '\ufefffox', '\ufeffran')).toMatchObject({ start: 4, end: 8 });
    expect(anchor(text, 'the', '\ufeff', '\ufefffox')).toMatchObject({ start: 3, end: 4 });
    expect(anchor(text, 'the', 'fox', '\ufeffran')).toEqual({ status: 'orphan' });
  });

  it.each([
    ['the ', '\ufefffox', ' ran'],
    ['the ', 'fox\ufeff', ' ran'],
    ['the ', '\ufeff', 'fox'],
    ['\ufeffthe ', 'fox', ' ran'],
    ['the ', 'fox', '\ufeff ran'],
  ])('finds no U+FEFF that is not in the text: %j, %j, %j', (prefix, exact, suffix) => {
    expect(anchor('the fox ran', prefix, exact, suffix)).toEqual({ status: 'orphan' });
  });
});

/**
 * Letters of one unit and of several, from the left and from the right; those that compose with what stands before
 * them and those that never do; marks that may begin a text; what parts lines.
 */
const LETTERS = [
  ...['a', 'b', 'A', ' ', '.', '\n', '\r\n', '\u00e9', '\u1ea1', 'X\u0303'],
  ...['\u0301', '\u0323', '\u0303', '\u200d', '\ufe0f', '\u{110ba}', '\u{11099}', '\u{1d15e}'],
  ...['会', '晤', '，', '𠮷', '\u1100', '\u1161', '\u11a8'],
  ...['ש', '\u05c1', '\u05b8', 'ם', '־', 'ع', 'ل', '\u064e', '\u0651', '\u200f'],
  ...['🂡', '🂢', '🕊️', '👩‍🚀'],
  // A byte order mark, which inside a text is a letter.
  '\ufeff',
];
const WORDS = [
  'not',
  'neither',
  'the',
  'sides',
  'met',
  '未',
  '会晤',
  '𠮷渡',
  'לא',
  'נפגשו',
  'لم',
  '🕊️',
  '16th',
];

/** Of two letters only, so that most passages come again: `abbaba`, `🂡🂢🂢🂡`. */
const repeating = fc
  .tuple(fc.constantFrom('a', '会', 'ש', '🂡', '\n'), fc.constantFrom('b', '晤', '\u05b8', '\u0301', '🂢', ' '))
  .chain((pair) => fc.string({ unit: fc.constantFrom(...pair), minLength: 1, maxLength: 40, size: 'max' }));

const anyText = fc.oneof(
  repeating,
  fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 60, size: 'max' }),
  fc.string({ unit: 'binary', minLength: 1 }),
);

interface Cut {
  readonly text: NormalText;
  readonly start: number;
  readonly end: number;
}

/** A text and a passage of it, cut at any unit: between the halves of a letter too, and before a lone mark. */
function cutsOf(texts: fc.Arbitrary<string>, longest: number): fc.Arbitrary<Cut> {
  return fc
    .tuple(
      // Of byte order marks alone nothing is left.
      texts.map(normalTextFrom).filter((text) => text !== ''),
      fc.nat(),
      fc.integer({ min: 1, max: longest }),
    )
    .map(([text, at, length]) => {
      const start = at % text.length;
      return { text, start, end: Math.min(start + length, text.length) };
    });
}

const cuts = cutsOf(anyText, 12);
const repeatedCuts = cutsOf(repeating, 3);

/** The passage as a quotation, with so many units before and after it, or as many as there are. */
function quotationOf({ text, start, end }: Cut, before: number, after: number): QuoteSelector {
  return {
    prefix: text.slice(Math.max(start - before, 0), start),
    exact: text.slice(start, end),
    suffix: text.slice(end, end + after),
  };
}

/** The same with the shortest prefix and the shortest suffix that each stand once in the text, if any do. */
function quotationBetweenUnique(cut: Cut): QuoteSelector | undefined {
  const { text, start, end } = cut;
  const isUnique = (words: string) => words === '' || text.indexOf(words) === text.lastIndexOf(words);
  for (let before = Math.min(start, 1); before <= start; before += 1) {
    if (!isUnique(text.slice(start - before, start))) continue;
    for (let after = Math.min(text.length - end, 1); end + after <= text.length; after += 1) {
      if (isUnique(text.slice(end, end + after))) return quotationOf(cut, before, after);
    }
  }
  return undefined;
}

/** How often prefix, exact and suffix stand one after the other, by comparing at every place. */
function occurrencesOf({ prefix, exact, suffix }: QuoteSelector, text: string): number {
  const words = prefix + exact + suffix;
  return Array.from({ length: text.length }, (_, at) => text.startsWith(words, at)).filter(Boolean).length;
}

describe('any passage of any text', () => {
  it('is brought back to its own range by all that stands around it', () => {
    fc.assert(
      fc.property(cuts, (cut) => {
        const { text, start, end } = cut;
        const quotation = quotationOf(cut, text.length, text.length);
        expect(anchorQuotation(text, quotation)).toEqual({ status: 'anchored', start, end });
      }),
    );
  });

  it('is ambiguous as often as it comes again, until prefix and suffix are long enough to bring it back', () => {
    let longest = 0;
    fc.assert(
      fc.property(fc.oneof(cuts, repeatedCuts), (cut) => {
        const { text, start, end } = cut;
        for (let size = 2; size <= 2 * text.length; size += 1) {
          const quotation = quotationOf(cut, Math.ceil(size / 2), Math.floor(size / 2));
          const anchoring = anchorQuotation(text, quotation);
          if (anchoring.status === 'anchored') {
            expect(anchoring).toEqual({ status: 'anchored', start, end });
            longest = Math.max(longest, size);
            return;
          }
          const occurrences = occurrencesOf(quotation, text);
          expect(anchoring).toEqual({ status: 'ambiguous', occurrences });
          expect(occurrences).toBeGreaterThan(1);
        }
        expect.unreachable('with all of the text around it, it occurs once');
      }),
      { numRuns: 300 },
    );
    expect(longest, 'hardly any passage came again').toBeGreaterThan(4);
  });

  it('is brought back too where its letters are decomposed and its line ends are CRLF', () => {
    const inOtherForm = (words: string) => words.normalize('NFD').replaceAll('\n', '\r\n');
    fc.assert(
      fc.property(cuts, (cut) => {
        const { text, start, end } = cut;
        const { prefix, exact, suffix } = quotationOf(cut, text.length, text.length);
        expect(
          anchorQuotation(text, {
            prefix: inOtherForm(prefix),
            exact: inOtherForm(exact),
            suffix: inOtherForm(suffix),
          }),
        ).toEqual({ status: 'anchored', start, end });
      }),
    );
  });
});

/** A passage, and its words after something of it was lost. */
interface Loss extends Cut {
  readonly left: string;
}

const unitLosses = fc.tuple(cuts, fc.nat()).map(([cut, at]): Loss => {
  const exact = cut.text.slice(cut.start, cut.end);
  const lost = at % exact.length;
  return { ...cut, left: exact.slice(0, lost) + exact.slice(lost + 1) };
});

const wordLosses = fc
  .record({
    before: fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }),
    quoted: fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 8 }),
    after: fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }),
    space: fc.constantFrom(' ', '\n', '\n\n', '，'),
    lost: fc.nat(),
  })
  .map(({ before, quoted, after, space, lost }): Loss => {
    const start = before.map((word) => word + space).join('').length;
    const text = normalTextFrom([...before, ...quoted, ...after].join(space));
    const left = quoted.filter((_, index) => index !== lost % quoted.length).join(space);
    return { text, start, end: start + quoted.join(space).length, left };
  });

describe.each([
  ['one unit', unitLosses],
  ['one word', wordLosses],
])('a passage that has lost %s', (_, losses) => {
  it('is never brought back to its range, whatever prefix and suffix it kept', () => {
    fc.assert(
      fc.property(losses, fc.integer({ min: 0, max: 12 }), ({ left, ...cut }, size) => {
        const kept = { ...quotationOf(cut, size, size), exact: left };
        const found = anchorQuotation(cut.text, kept);
        if (found.status !== 'anchored') return;
        expect(found).not.toMatchObject({ start: cut.start, end: cut.end });
        // What it is brought back to instead has these very letters, and these around it.
        expect(cut.text.slice(found.start, found.end)).toBe(normalForm(left));
        expect(cut.text.slice(0, found.start).endsWith(kept.prefix)).toBe(true);
        expect(cut.text.slice(found.end).startsWith(kept.suffix)).toBe(true);
      }),
    );
  });

  it('is an orphan where its prefix and its suffix each stand once', () => {
    fc.assert(
      fc.property(losses, ({ left, ...cut }) => {
        const whole = quotationBetweenUnique(cut);
        fc.pre(whole !== undefined);
        expect(anchorQuotation(cut.text, whole)).toMatchObject({ start: cut.start, end: cut.end });
        expect(anchorQuotation(cut.text, { ...whole, exact: left })).toEqual({ status: 'orphan' });
      }),
    );
  });
});
