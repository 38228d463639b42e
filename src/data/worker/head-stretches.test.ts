import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDataset } from '../dataset/parse-dataset';
import { datasetWith, EN } from '../dataset/test-dataset';
import { headFromStretches, longestList, STRETCH, stretchOf } from './head-stretches';

function headWith(actorCount: number, referenceCount: number) {
  const actors = Array.from({ length: actorCount }, (_, at) => ({
    ...{ id: `actor-${at}`, kind: 'other', name: EN },
    identification: { is: 'unknown', reason: EN },
  }));
  const outsideReferences = Array.from({ length: referenceCount }, (_, at) => ({
    ...{ id: `reference-${at}`, fact: EN, bearsOn: [] },
    publications: [{ publisher: 'A gazette', access: 'seen' }],
  }));
  const { archive, problems } = parseDataset(
    JSON.stringify(datasetWith({ actors, outsideReferences })),
    'dataset.json',
  );
  expect(problems).toEqual([]);
  if (archive === undefined) throw new Error('no archive');
  const { events, ...head } = archive;
  return head;
}

const length = fc.constantFrom(0, 1, STRETCH - 1, STRETCH, STRETCH + 1, 3 * STRETCH);

it('is whole again, however long its lists are, and no message has more than a stretch of each', async () => {
  await fc.assert(
    fc.asyncProperty(length, length, async (actorCount, referenceCount) => {
      const head = headWith(actorCount, referenceCount);
      const first = { ...head, ...stretchOf(head, 0) };
      expect(longestList(first)).toBeLessThanOrEqual(STRETCH);
      const sent: number[] = [];
      const whole = await headFromStretches(first, longestList(head), async (from) => {
        const stretch = stretchOf(head, from);
        sent.push(longestList(stretch));
        return stretch;
      });
      expect(whole).toEqual(head);
      expect(Math.max(0, ...sent)).toBeLessThanOrEqual(STRETCH);
    }),
    { numRuns: 12 },
  );
});
