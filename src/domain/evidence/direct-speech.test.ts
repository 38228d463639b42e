import { describe, expect, it } from 'vitest';
import { isDirectSpeech } from './direct-speech';
import { normalTextFrom } from './normal-text';

/** The words begin at the bar. */
function isDirect(marked: string): boolean {
  return isDirectSpeech(normalTextFrom(marked.replace('|', '')), marked.indexOf('|'));
}

describe('words are direct speech', () => {
  it.each([
    'He said: |“They agreed.”',
    'He said: “|They agreed.”',
    'He said: “They agreed. |It was late.”',
    'He said: "They agreed. |It was late."',
    '他说：「双方同意。|时间已晚。」',
    'She spoke of a “signal”. He said: “They agreed on a “plan”. |It was late.”',
    'One.\n\n“Two. |Three.”',
  ])('in “%s”', (marked) => {
    expect(isDirect(marked)).toBe(true);
  });
});

describe('words are the text’s own', () => {
  it.each([
    '|He said: “They agreed.”',
    'He said: “They agreed.” |It was late.',
    'He said: "They agreed." |It was late.',
    'They spoke of a ”. |It was late.',
    '“One, and no mark that closes.\n\n|Two.',
    '|',
  ])('in “%s”', (marked) => {
    expect(isDirect(marked)).toBe(false);
  });
});
