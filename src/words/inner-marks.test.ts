import { expect, it } from 'vitest';
import { withInnerMarks } from './inner-marks';

it('marks inside of marks are single', () => {
  expect(withInnerMarks('Leaders end a “first video meeting”')).toBe('Leaders end a ‘first video meeting’');
  expect(withInnerMarks('The leaders’ meeting')).toBe('The leaders’ meeting');
});
