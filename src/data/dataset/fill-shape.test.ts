import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fillerFrom } from './fill-shape';
import { partOfShape } from './read-shape';
import { claimOn, eventWith, quotationOf, STATED } from './test-dataset';
import { wireEvent } from './wire-records';

const EVENTS = ['public/datasets/china-us-2021/dataset.json', 'e2e/datasets/neutral/dataset.json'].flatMap(
  (path) => (JSON.parse(readFileSync(path, 'utf8')) as { readonly events: readonly unknown[] }).events,
);
const filled = fillerFrom(wireEvent);

/** Takes fields out: the numbers say which of those that are left. */
function without(event: unknown, choices: readonly number[]): unknown {
  const copy = structuredClone(event);
  for (const choice of choices) {
    const fields = fieldsIn(copy);
    const field = fields[choice % Math.max(fields.length, 1)];
    if (field) delete field.record[field.name];
  }
  return copy;
}

function fieldsIn(
  value: unknown,
): readonly { readonly record: Record<string, unknown>; readonly name: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  const own = Array.isArray(value) ? [] : Object.keys(record).map((name) => ({ record, name }));
  return [...own, ...Object.values(record).flatMap(fieldsIn)];
}

describe('what a schema fills in', () => {
  it('is the same as parsing gives, for every event that is sound', () => {
    let soundOnes = 0;
    fc.assert(
      fc.property(fc.constantFrom(...EVENTS), fc.array(fc.nat(500), { maxLength: 6 }), (event, choices) => {
        const record = without(event, choices);
        const parsed = partOfShape(wireEvent, record);
        if (parsed === undefined) return;
        soundOnes += 1;
        expect(filled(structuredClone(record))).toEqual(parsed);
      }),
      { numRuns: 2000 },
    );
    expect(soundOnes).toBeGreaterThan(200);
  });

  it('reaches into lists, and into the option of a union that is meant', () => {
    const inference = { reason: { en: 'So.' }, basis: 'text' };
    const event = filled({
      ...eventWith({ when: { edtf: '2021', basis: { year: STATED, month: { is: 'inferred', inference } } } }),
      claims: [claimOn('occurrence', { evidence: [quotationOf('words')], inference: 'shared' })],
    });
    expect(event.claims[0]?.evidence[0]?.segment).toBe('body');
    expect(event.claims[0]?.inference).toBe('shared');
    expect(event.when).toEqual({
      edtf: '2021',
      timeZone: null,
      basis: { year: STATED, month: { is: 'inferred', inference: { ...inference, outsideReferences: [] } } },
    });
  });

  it('is never shared between two records', () => {
    const [one, other] = [filled(eventWith()), filled(eventWith())];
    expect(one.relations).toEqual(other.relations);
    expect(one.relations).not.toBe(other.relations);
    expect(one.when).not.toBe(other.when);
  });

  it('refuses a kind of schema that it does not know', () => {
    expect(() => fillerFrom(z.strictObject({ on: z.date() }))).toThrow('"date"');
  });
});
