import { describe, expect, it } from 'vitest';
import { t } from '../../../words/translate';
import { STRIP_KEYS, stripStepOf } from './strip-keys';

describe('the keys of the window on the strip', () => {
  it('do what the list says, each listed once, with words', () => {
    const keys = STRIP_KEYS.flatMap((each) => each.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { step, keys: ofStep, message } of STRIP_KEYS) {
      for (const key of ofStep) expect(stripStepOf(key)).toBe(step);
      expect(t(message)).not.toBe(message);
    }
  });

  it('leave all others to the browser', () => {
    for (const key of ['Enter', 'Tab', 'Escape', 'a', ' ']) expect(stripStepOf(key)).toBeUndefined();
  });
});
