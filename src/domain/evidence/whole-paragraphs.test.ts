import { describe, expect, it } from 'vitest';
import { normalTextFrom } from './normal-text';
import { isTooWide } from './whole-paragraphs';

/** The range between brackets, and the text without them. */
function bracketed(marked: string) {
  const [before = '', inside = '', after = ''] = marked.split(/[[\]]/);
  const text = normalTextFrom(before + inside + after);
  return { text, range: { start: before.length, end: before.length + inside.length } };
}

describe('a quotation', () => {
  it.each([
    ['[One sentence.]\n\nAnother.', 'en'],
    ['[One sentence. And a] second.', 'en'],
    ['One sentence. [And a second.]', 'en'],
    ['[Xie Feng, Vice Minister]', 'en'],
    ['双方[保持沟通。]渠道畅通。', 'zh'],
    // Whole, but of one sentence: after "Mr." none has ended.
    ['[Mr. Fox came by train.]', 'en'],
    ['[He met Mr. Fox.]\n\nThey spoke.', 'en'],
    ['“[They met by the river.]”', 'en'],
    // All but a letter, or but a digit, is not all.
    ['[They met. They stayed in room] 9.', 'en'],
    ['[They met. They spok]e.', 'en'],
  ])('may be %s', (marked, language) => {
    const { text, range } = bracketed(marked);
    expect(isTooWide(text, range, language)).toBe(false);
  });

  it.each([
    ['[One sentence. And a second.]\n\nAnother.', 'en'],
    ['One sentence. [And a second.\n\nAnother], longer.', 'en'],
    ['[双方保持沟通。渠道畅通。]', 'zh'],
    ['[التقى الوزيران. ثم غادرا.]', 'ar'],
    // What is left out is no word.
    ['[One sentence. And a second].', 'en'],
    ['“[One sentence. And a second]!” …\n\nAnother.', 'en'],
    ['[双方保持沟通。渠道畅通]。', 'zh'],
    ['[Mr. Fox came by train. He spoke at length.]', 'en'],
  ])('is too wide as %s', (marked, language) => {
    const { text, range } = bracketed(marked);
    expect(isTooWide(text, range, language)).toBe(true);
  });
});
