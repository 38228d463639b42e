import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HandlePart, type HandleStep, stepped } from './steps';

const at = (text: string) => Date.parse(text);
const UTC = { range: { start: at('2021-01-01T00:00Z'), end: at('2021-12-31T00:00Z') }, zone: 'UTC' };
const AUTUMN = { start: at('2021-08-01T00:00Z'), end: at('2021-12-01T00:00Z') };

describe('with months in view', () => {
  test('a step is a day, a long one a month', () => {
    expect(stepped(AUTUMN, 'start', 'on', UTC).start).toBe(at('2021-08-02T00:00Z'));
    expect(stepped(AUTUMN, 'start', 'back', UTC).start).toBe(at('2021-07-31T00:00Z'));
    expect(stepped(AUTUMN, 'end', 'farBack', UTC).end).toBe(at('2021-11-01T00:00Z'));
    expect(stepped(AUTUMN, 'start', 'farOn', UTC).start).toBe(at('2021-09-01T00:00Z'));
  });

  test('a step leads to the beginning of a day, from wherever it is made', () => {
    const odd = { ...AUTUMN, start: at('2021-08-01T07:13Z') };
    expect(stepped(odd, 'start', 'on', UTC).start).toBe(at('2021-08-02T00:00Z'));
    expect(stepped(odd, 'start', 'back', UTC).start).toBe(at('2021-08-01T00:00Z'));
  });
});

test('a long step leaves most of the window where a coarser unit would take it', () => {
  const year = { start: at('2021-01-07T00:00Z'), end: at('2021-10-31T00:00Z') };
  const shorter = stepped(year, 'end', 'farBack', UTC);
  expect(shorter.end).toBe(at('2021-08-01T00:00Z'));
  expect(stepped(shorter, 'end', 'farOn', UTC).end).toBe(at('2021-09-01T00:00Z'));
});

test('with few days in view a step is hours, by the clock of the zone', () => {
  const days = { start: at('2021-11-14T16:00Z'), end: at('2021-11-18T16:00Z') };
  const beijing = { ...UTC, zone: 'Asia/Shanghai' };
  expect(stepped(days, 'end', 'on', beijing).end).toBe(at('2021-11-18T22:00Z'));
  expect(stepped(days, 'end', 'farOn', beijing).end).toBe(at('2021-11-19T16:00Z'));
});

test('the whole window moves by its steps, and by its own length', () => {
  expect(stepped(AUTUMN, 'window', 'back', UTC)).toEqual({
    start: at('2021-07-31T00:00Z'),
    end: at('2021-11-30T00:00Z'),
  });
  const length = AUTUMN.end - AUTUMN.start;
  expect(stepped(AUTUMN, 'window', 'farBack', UTC).start).toBe(AUTUMN.start - length);
});

test('first and last are the ends of the data', () => {
  expect(stepped(AUTUMN, 'window', 'first', UTC).start).toBe(UTC.range.start);
  expect(stepped(AUTUMN, 'window', 'last', UTC).end).toBe(UTC.range.end);
  expect(stepped(AUTUMN, 'start', 'first', UTC)).toEqual({ ...AUTUMN, start: UTC.range.start });
  expect(stepped(AUTUMN, 'end', 'last', UTC)).toEqual({ ...AUTUMN, end: UTC.range.end });
});

test('narrower is half, wider is double, about the middle', () => {
  const narrow = stepped(AUTUMN, 'start', 'narrow', UTC);
  expect(narrow.end - narrow.start).toBe((AUTUMN.end - AUTUMN.start) / 2);
  expect(stepped(narrow, 'end', 'widen', UTC)).toEqual(AUTUMN);
});

test('no step ever turns the window around', () => {
  const parts: readonly HandlePart[] = ['start', 'window', 'end'];
  const steps: readonly HandleStep[] = ['back', 'on', 'farBack', 'farOn', 'first', 'last', 'narrow', 'widen'];
  fc.assert(
    fc.property(
      fc.integer({ min: at('1700-01-01T00:00Z'), max: at('2300-01-01T00:00Z') }),
      fc.integer({ min: 3_600_000, max: 1e13 }),
      fc.array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(...steps)), { maxLength: 6 }),
      fc.constantFrom('UTC', 'America/New_York', 'Asia/Kathmandu'),
      (start, span, presses, zone) => {
        let window = { start, end: start + span };
        for (const [part, step] of presses) window = stepped(window, part, step, { ...UTC, zone });
        expect(window.end).toBeGreaterThan(window.start);
      },
    ),
    { numRuns: 60 },
  );
});
