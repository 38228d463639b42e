import fc from 'fast-check';
import { expect, test } from 'vitest';
import { budgetOf } from '../test-fuzz';
import { siftPaths } from './sound-paths';

const STEPS = [
  ...[
    'a',
    'A',
    'é',
    'e\u0301',
    'ß',
    'ss',
    '.',
    '..',
    '',
    '/',
    '\\',
    'C:',
    '__proto__',
    '\u202e',
    '\0',
    '\ud800',
  ],
  ...['__MACOSX/', '.DS_Store', 'İ', 'K', '\u212a', 'x'.repeat(1001)],
];
const paths = fc.array(
  fc.oneof(
    fc.array(fc.constantFrom(...STEPS), { maxLength: 4 }).map((steps) => steps.join('/')),
    fc.string({ unit: 'binary' }),
  ),
  { maxLength: 8 },
);

test('every path is taken or told, and those that are taken lead nowhere else and are not mistaken for each other', () => {
  fc.assert(
    fc.property(paths, (all) => {
      const { sound, passedOver } = siftPaths(all.map((path) => ({ path })));
      const taken = sound.map(({ path }) => path);
      expect([...taken, ...passedOver.map(({ path }) => path)].toSorted()).toEqual(all.toSorted());
      for (const { message, remedy } of passedOver) expect([message, remedy]).not.toContain('');
      for (const path of taken) {
        expect(
          new URL(path.split('/').map(encodeURIComponent).join('/'), 'https://example.org/home/').pathname,
        ).toMatch(/^\/home\/./);
      }
      expect(new Set(taken.map((path) => path.normalize('NFC').toLowerCase())).size).toBe(taken.length);
    }),
    budgetOf(1000),
  );
});
