/** What the embed says of its height is understood, and nothing else is. */
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { HEIGHT_MESSAGE, HEIGHT_VERSION, heightFromMessage, MAX_HEIGHT, tellHeight } from './embed-height';

const postMessage = vi.fn();
const frame = { parent: { postMessage } };

afterEach(() => postMessage.mockClear());

it('is understood as it was said, up to what anybody wants', () => {
  vi.stubGlobal('window', frame);
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 1e9, noNaN: true }), (pixels) => {
      tellHeight(pixels);
      const [message, target] = postMessage.mock.lastCall ?? [];
      expect(heightFromMessage(message)).toBe(Math.min(Math.ceil(pixels), MAX_HEIGHT));
      expect(target).toBe('*');
    }),
  );
});

it('is said to nobody where there is no other page', () => {
  const alone: Record<string, unknown> = { postMessage };
  alone.parent = alone;
  vi.stubGlobal('window', alone);
  tellHeight(100);
  expect(postMessage).not.toHaveBeenCalled();
});

it.each([
  null,
  'readout:height',
  { type: HEIGHT_MESSAGE, version: HEIGHT_VERSION + 1, height: 100 },
  { type: HEIGHT_MESSAGE, version: HEIGHT_VERSION, height: '100' },
  { type: HEIGHT_MESSAGE, version: HEIGHT_VERSION, height: Number.NaN },
  { type: HEIGHT_MESSAGE, version: HEIGHT_VERSION, height: MAX_HEIGHT + 1 },
  { type: 'resize', version: HEIGHT_VERSION, height: 100 },
])('is not taken from %j', (message) => {
  expect(heightFromMessage(message)).toBeUndefined();
});

it('is not taken from any other message', () => {
  fc.assert(fc.property(fc.anything(), (message) => heightFromMessage(message) === undefined));
});
