import { expect, test } from 'vitest';
import { archiveOf } from '../../domain/store/test-archives';
import { formatProblem } from '../document/problem';
import { crossChecks } from './cross-checks';
import { lineOfEvent, partsOf } from './test-parts';

const ARCHIVE = archiveOf([{ date: '2021-11-02' }, { date: '2021-11-05' }, { date: '2021-11-09' }, {}]);
const [A, B, C, D] = ARCHIVE.events.map(lineOfEvent) as [string, string, string, string];
const related = (line: string, type: string, event: string) =>
  JSON.stringify({ ...JSON.parse(line), relations: [{ type, event }] });

async function findings(...lines: readonly (readonly string[])[]) {
  const parts = await partsOf(ARCHIVE, lines);
  const { problems, leftOut } = await crossChecks(parts, true);
  return {
    problems: problems.map(formatProblem),
    leftOut: [...leftOut].map(([number, places]) => [number, [...places]]),
  };
}

test('nothing is found where nothing is wrong', async () => {
  expect(await findings([A, related(B, 'follows', 'event-0')], [C], [D])).toEqual({
    problems: [],
    leftOut: [],
  });
});

test('an event that stands twice is left out at its second place, whatever stands in it', async () => {
  const { problems, leftOut } = await findings([A, B], [C, A]);
  expect(leftOut).toEqual([[1, [C.length + 1]]]);
  expect(problems[0]).toMatch(
    /^events\/2\.ndjson:2:\d+: error: the event "event-0" stands twice .* at \/id;/,
  );
});

test('an event that names one which is nowhere is left out, and told at the name', async () => {
  const { problems, leftOut } = await findings([A], ['', related(B, 'about', 'event-9')]);
  expect(leftOut).toEqual([[1, [1]]]);
  expect(problems).toEqual([
    expect.stringMatching(
      /^events\/2\.ndjson:2:\d+: error: there is no event "event-9" .* at \/relations\/0\/event;/,
    ),
  ]);
});

test('what is withheld may be named, and where an id cannot be read it may be the one that is meant', async () => {
  const faulty = JSON.stringify({ id: 'event-9' });
  expect((await findings([faulty, related(B, 'about', 'event-9')])).leftOut).toEqual([]);
  expect((await findings(['{}', related(B, 'about', 'event-9')])).leftOut).toEqual([]);
});

test('where a part is missing, what it may hold is not looked for in vain', async () => {
  const parts = await partsOf(ARCHIVE, [[related(B, 'about', 'event-9')]]);
  expect(await crossChecks(parts, false)).toEqual({ problems: [], leftOut: new Map() });
});

test('relations in a circle and against time are told where they stand, and leave nothing out', async () => {
  const circle = await findings([related(A, 'part-of', 'event-1')], [related(B, 'part-of', 'event-0')]);
  expect(circle.leftOut).toEqual([]);
  expect(circle.problems).toHaveLength(2);
  expect(circle.problems[1]).toContain('events/2.ndjson:1:');
  const { problems } = await findings([related(A, 'follows', 'event-2'), C]);
  expect(problems).toEqual([expect.stringContaining('is over before "event-2" begins')]);
});

test('claims and quotations stand once in all parts', async () => {
  const double = JSON.stringify({ ...JSON.parse(B), claims: JSON.parse(A).claims });
  const { problems, leftOut } = await findings([A], [double]);
  expect(leftOut).toEqual([]);
  const told = problems.map((problem) => /the (claim|quotation) "[^"]+" stands twice/.exec(problem)?.[1]);
  expect(new Set(told)).toEqual(new Set(['claim', 'quotation']));
  expect(problems.every((problem) => problem.startsWith('events/2.ndjson:1:'))).toBe(true);
});
