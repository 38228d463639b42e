import { expect, it } from 'vitest';
import { plainColour } from './theme-colour';

it.each([
  ['color(srgb 0.0941176 0.0941176 0.0901961)', 'rgb(24, 24, 23)'],
  ['color(srgb 1 0.5 0)', 'rgb(255, 128, 0)'],
  ['rgb(251, 250, 246)', 'rgb(251, 250, 246)'],
  ['color(display-p3 1 0 0)', 'color(display-p3 1 0 0)'],
])('%s is, in the words of old, %s', (computed, plain) => {
  expect(plainColour(computed)).toBe(plain);
});
