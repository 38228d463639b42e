// @vitest-environment happy-dom
// Who keeps the focus when something is opened that comes late. Alone: acts are counted from where the document is there first.
import { beforeEach, expect, it } from 'vitest';
import { readerActs } from '../base/reader-acts';
import { isFocusKept, isReaderElsewhere } from './kept-focus';

const key = (init: KeyboardEventInit) =>
  document.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
const press = () => document.dispatchEvent(new Event('pointerdown', { bubbles: true }));
const focus = (id: string) => document.getElementById(id)?.focus();

beforeEach(() => {
  document.body.innerHTML =
    '<button id="row"></button><div data-keeps-focus><button id="bar"></button></div>';
  focus('row');
});

it('nobody is elsewhere who has done nothing since', () => {
  expect(isReaderElsewhere(readerActs())).toBe(false);
  expect(isFocusKept(readerActs())).toBe(false);
});

it.each([
  ['a press', press],
  ['a key', () => key({ key: 'Tab' })],
])('%s is going elsewhere', (_, act) => {
  const opened = readerActs();
  act();
  expect(isReaderElsewhere(opened)).toBe(true);
  expect(isFocusKept(opened)).toBe(true);
  expect(isReaderElsewhere(readerActs())).toBe(false);
});

it.each([
  ['a key that is held down', { key: 'Enter', repeat: true }],
  ['a key that does nothing alone', { key: 'Shift' }],
])('%s is no act', (_, init) => {
  const opened = readerActs();
  key(init);
  expect(isReaderElsewhere(opened)).toBe(false);
});

it('whose focus is on nothing is not elsewhere, whatever was done', () => {
  const opened = readerActs();
  press();
  document.getElementById('row')?.remove();
  expect(document.activeElement).toBe(document.body);
  expect(isReaderElsewhere(opened)).toBe(false);
  expect(isFocusKept(opened)).toBe(false);
});

it('a bar keeps the focus on what was pressed in it', () => {
  focus('bar');
  expect(isReaderElsewhere(readerActs())).toBe(false);
  expect(isFocusKept(readerActs())).toBe(true);
});
