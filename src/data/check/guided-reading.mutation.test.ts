/**
 * The proof that no step of the shipped guided reading can lose a field, lead nowhere, show another part of
 * time or share an id without a report at that very place; and that what it quotes is what the article prints.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { formatPointer, type Path } from '../document/problem';
import { type Json, readShipped, type Shipped, valuesIn, withValues } from './mutants';

interface Step extends Json {
  readonly id: string;
  readonly event: string;
  readonly quotation: string;
  readonly sentence: Readonly<Record<string, string>>;
}

let shipped: Shipped;
let steps: readonly Step[];

beforeAll(async () => {
  shipped = await readShipped();
  ({ steps } = shipped.dataset.guidedReading as { readonly steps: readonly Step[] });
});

/** The same field of every step changed at once; each change must be reported where it was made, and no more. */
async function expectReported(field: string, value: unknown, message: RegExp, from = 0): Promise<void> {
  const changes = steps.map((_, index) => ({
    path: ['guidedReading', 'steps', index, field] satisfies Path,
    value,
  }));
  const problems = await shipped.problemsOf(withValues(shipped.dataset, changes));
  expect(problems.map(({ path }) => formatPointer(path))).toEqual(
    changes.slice(from).map(({ path }) => formatPointer(path)),
  );
  for (const problem of problems) {
    expect(problem).toMatchObject({ severity: 'error', message: expect.stringMatching(message) });
    expect(problem.place.line).toBeGreaterThan(0);
  }
}

describe('of every step of the shipped guided reading', () => {
  it('there are some', () => {
    expect(steps.length).toBeGreaterThanOrEqual(7);
  });

  it.each(['id', 'event', 'sentence'])('a lost field is missed: %s', async (field) => {
    await expectReported(field, undefined, /is missing$/);
  });

  it.each([
    ['event', /^there is no event "nowhere"/],
    ['quotation', /has no quotation "nowhere"$/],
    ['window', /^"nowhere" is not a date/],
  ])('what leads nowhere is named: %s', async (field, message) => {
    await expectReported(field, 'nowhere', message);
  });

  it('an id that stands twice is told, at every step but the first', async () => {
    await expectReported('id', 'same', /^the step "same" stands twice$/, 1);
  });

  it.each([
    ['2021-02-30', /is not a date/],
    ['2021-11-14/..', /has an end that nobody knows$/],
  ])('a window that cannot be right is refused: %s', async (window, message) => {
    await expectReported('window', window, message);
  });

  it('a window in which its event cannot be is refused, long before it or long after', async () => {
    const missed = ['1999', '2050'].map(async (window) => {
      const changes = steps.map((_, index) => ({
        path: ['guidedReading', 'steps', index, 'window'],
        value: window,
      }));
      const problems = await shipped.problemsOf(withValues(shipped.dataset, changes));
      for (const { message } of problems) expect(message).toMatch(/they have no day in common$/);
      return problems.map(({ path }) => formatPointer(path));
    });
    // What is open at one end may be anywhere beyond it, but not on the other side.
    expect(new Set((await Promise.all(missed)).flat()).size).toBe(steps.length);
  });

  it('a quotation of another event is refused', async () => {
    const changes = steps.map((_, index) => ({
      path: ['guidedReading', 'steps', index, 'quotation'],
      value: steps[(index + 1) % steps.length]?.quotation,
    }));
    const problems = await shipped.problemsOf(withValues(shipped.dataset, changes));
    expect(problems).toHaveLength(steps.length);
  });

  it('the words in quotation marks stand in the quotation that the step names, letter by letter', () => {
    const quoted = new Map(
      [...valuesIn(shipped.dataset.events)].flatMap(({ value }) =>
        typeof value === 'object' && value !== null && 'exact' in value && 'id' in value
          ? [[String(value.id), String(value.exact)] as const]
          : [],
      ),
    );
    for (const { id, quotation, sentence } of steps) {
      const words = [...(sentence.en ?? '').matchAll(/“([^”]+)”/g)].map(([, each]) => each);
      expect(words.length, id).toBeGreaterThan(0);
      for (const each of words) expect(quoted.get(quotation), id).toContain(each);
    }
  });

  it('is told in English and in Chinese', () => {
    for (const { sentence } of steps) expect(Object.keys(sentence)).toEqual(['en', 'zh']);
  });
});
