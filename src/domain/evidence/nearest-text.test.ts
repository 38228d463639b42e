import { describe, expect, it } from 'vitest';
import { nearestText } from './nearest-text';
import { normalTextFrom } from './normal-text';

const TEXT = normalTextFrom(
  'Both sides spoke. He said that the channels between the two armed forces are open. 双方保持沟通。',
);

describe('the nearest text', () => {
  it.each([
    ['the channels between the two forces are open', 'the channels between the two armed forces are open'],
    ['The Channels between the two armed forces', 'the channels between the two armed forces'],
    ['双方加强沟通', '双方保持沟通'],
  ])('to “%s” is “%s”', (exact, near) => {
    expect(nearestText(TEXT, exact)?.text).toBe(near);
  });

  it('says how far it is', () => {
    expect(nearestText(TEXT, 'Both sides spoke')?.distance).toBe(0);
    expect(nearestText(TEXT, 'Both sides speak')?.distance).toBe(2);
  });

  it('is none where nothing is near', () => {
    expect(nearestText(TEXT, 'A treaty was signed in the morning')).toBeUndefined();
    expect(nearestText(TEXT, '')).toBeUndefined();
  });
});
