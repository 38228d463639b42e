// That no quotation is without its number, and none has two.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDataset } from '../../data/dataset/parse-dataset';
import { quotationsOfEvent } from '../../domain/evidence/quotations';
import { notedGroups } from './numbered-notes';

const { archive } = parseDataset(
  readFileSync('public/datasets/china-us-2021/dataset.json', 'utf8'),
  'dataset.json',
);
if (archive === undefined) throw new Error('the shipped dataset cannot be read');

it('numbers every quotation of the events once, from 1 without a gap, whatever the selection and order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...archive.events]), (events) => {
      const notes = notedGroups(events, archive).flatMap((group) => group.notes);
      expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
      expect(notes.map(({ quotation }) => quotation.id).toSorted()).toEqual(
        events.flatMap((event) => quotationsOfEvent(event).map(({ quotation }) => quotation.id)).toSorted(),
      );
    }),
    { numRuns: 40 },
  );
});

it('keeps events in their order, and joins only neighbours of one date', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...archive.events]), (events) => {
      const groups = notedGroups(events, archive);
      expect(groups.flatMap((group) => group.events)).toEqual(events);
      for (const [index, group] of groups.entries()) {
        expect(group.heading.key).not.toBe(groups[index + 1]?.heading.key);
        expect(new Set(group.notes.map(({ event }) => event))).toEqual(
          new Set(group.events.filter((event) => quotationsOfEvent(event).length > 0)),
        );
      }
    }),
    { numRuns: 40 },
  );
});
