// @vitest-environment happy-dom
// That the picture has every event that the filter leaves, that nothing in it lies on anything else, and that text stays text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../words/late';
import {
  archiveIn,
  archiveWithText,
  hostileTexts,
  inputOf,
  NEUTRAL,
  SHIPPED,
} from '../../../data/export/test-exports';
import type { Archive } from '../../../domain/archive/archive';
import { partsThatAre } from '../../../domain/archive/date-parts';
import type { EventId } from '../../../domain/archive/ids';
import { STANDINGS } from '../../../domain/archive/vocabulary';
import { drawLegend } from './draw-notes';
import { drawPicture } from './draw-picture';
import { hexOf, type Looks } from './looks';
import { element, text } from './svg';
import { hasAny } from './typefaces';
import { wrapped } from './wrap';
import { scaleFor } from './write-png';

const LOOKS: Looks = {
  ink: () => '#123456',
  face: () => ({ family: 'serif', size: 13, weight: '400', measure: (said) => said.length * 6 }),
  length: (name) => name.length,
};

const drawn = (archive: Archive) => drawPicture(inputOf(archive), LOOKS, () => Promise.resolve(''));

function read(svg: string): Document {
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (page.querySelector('parsererror') !== null) throw new Error(`it is no XML: ${page.textContent}`);
  return page;
}

describe.each([
  ['shipped', archiveIn(SHIPPED)],
  ['neutral', archiveIn(NEUTRAL)],
] as const)('of the dataset %s', (_, archive) => {
  it('has every event: in a mark, in the number of a group, or among those without a date', async () => {
    const { plan, svg } = await drawn(archive);
    const inMarks = plan.lanes.flatMap(({ marks }) => marks).reduce((sum, { mark }) => sum + mark.count, 0);
    expect(inMarks + plan.undated.count).toBe(archive.events.length);
    const links = [...read(svg).querySelectorAll('a')].map((link) => link.getAttribute('href'));
    const dated = archive.events.filter(({ when }) => when.edtf !== undefined);
    expect(links.toSorted()).toEqual(dated.map(({ id }) => inputOf(archive).linkToEvent(id)).toSorted());
  });

  it('names each event of a group by number, date and title, as a link, and says what of the date is inferred', async () => {
    const { plan, svg } = await drawn(archive);
    expect(plan.groups.length).toBeGreaterThan(0);
    for (const { mark, rows } of plan.groups) {
      expect(rows).toHaveLength(mark.count);
      for (const [index, { id, title, when }] of rows.entries()) {
        const link = [...read(svg).querySelectorAll('a')].find(
          (each) => each.getAttribute('href') === inputOf(archive).linkToEvent(id),
        );
        expect(link?.textContent).toContain(`${index + 1}. `);
        expect(link?.textContent).toContain(title.en);
        expect(/inferred: /u.test(link?.textContent ?? '')).toBe(partsThatAre('inferred', when).length > 0);
      }
    }
  });

  it('has all marks in view, and words of one row never on one another', async () => {
    const { plan } = await drawn(archive);
    for (const { marks } of plan.lanes) {
      for (const { isInView, left, label, mark } of marks) {
        expect(isInView).toBe(true);
        expect(left).toBeGreaterThanOrEqual(0);
        const end = left + (label?.width ?? 0);
        expect(end).toBeLessThanOrEqual(plan.width);
        const after = marks.filter((each) => each.mark.row === mark.row && each.left > left);
        for (const next of after) expect(end).toBeLessThanOrEqual(next.left);
      }
    }
  });

  it('is the same each time', async () => {
    expect((await drawn(archive)).svg).toBe((await drawn(archive)).svg);
  });
});

it('has no two standings of one sign in its legend', async () => {
  const archive = archiveIn(SHIPPED);
  const { plan } = await drawn(archive);
  const [row] = plan.undated.rows;
  if (row === undefined) throw new Error('no event is without a date');
  const signs = STANDINGS.map((standing) => {
    const undated = { count: 1, rows: [{ ...row, standing }] };
    return drawLegend({ ...plan, lanes: [], undated }, LOOKS, 1000).drawn.replaceAll(
      /<text.*?<\/text>/gu,
      '',
    );
  });
  expect(new Set(signs).size).toBe(STANDINGS.length);
});

it('names the first events of a very large group, and how many more there are', async () => {
  const archive = archiveIn(SHIPPED);
  const meeting = archive.events.find(({ id }) => id === 'leaders-video-meeting');
  if (meeting === undefined) throw new Error('there is no meeting');
  const events = Array.from({ length: 500 }, (_, index) => ({ ...meeting, id: `event-${index}` as EventId }));
  const { plan, svg } = await drawn({ ...archive, events });
  expect(plan.groups.map(({ mark, rows }) => [mark.count, rows.length])).toEqual([[500, 40]]);
  expect(read(svg).querySelectorAll('a')).toHaveLength(40);
  expect(svg).toContain('>and 460 more<');
});

it('whatever stands in a dataset is text: no element but those that we draw', async () => {
  const elements = (svg: string) => [
    ...new Set([...read(svg).querySelectorAll('*')].map(({ tagName }) => tagName)),
  ];
  const ours = new Set([
    'svg',
    'title',
    'desc',
    'rect',
    'g',
    'line',
    'text',
    'a',
    'path',
    'linearGradient',
    'stop',
  ]);
  await fc.assert(
    fc.asyncProperty(hostileTexts, async (hostile) => {
      const { svg } = await drawn(archiveWithText(hostile));
      for (const name of elements(svg)) expect(ours).toContain(name);
      expect(svg).toBe(svg.toWellFormed());
      expect(svg).not.toMatch(/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/u);
    }),
    { numRuns: 40 },
  );
});

describe('text in SVG', () => {
  it('comes back as it was, but for what XML has no place for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (said) => {
        const page = read(element('svg', { xmlns: 'http://www.w3.org/2000/svg', id: said }, text(said)));
        expect(page.documentElement.textContent).toBe(said.replaceAll('\r', '\r'));
        expect(page.documentElement.getAttribute('id')).toBe(said);
      }),
    );
  });

  it('turns nothing around it', () => {
    expect(text('a\u202eb')).toBe('\u2068a\u202eb\u2069');
  });
});

it('lines are no wider than their room, and together the whole text', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 30, max: 400 }), (said, room) => {
      const measure = (part: string) => part.length * 6;
      const lines = wrapped(said, 'en', measure, room);
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(room);
      expect(lines.join('').replaceAll(' ', '')).toBe(said.replaceAll(' ', ''));
    }),
  );
});

it('reads the colours of browsers', () => {
  expect(hexOf('rgb(29, 27, 24)')).toBe('#1d1b18');
  expect(hexOf('color(srgb 1 0.5 0)')).toBe('#ff8000');
});

it('knows in which range a letter is', () => {
  const letters = new Set([0x41, 0x4e2d]);
  expect(hasAny('U+0000-00FF, U+0131', letters)).toBe(true);
  expect(hasAny('U+4E??', letters)).toBe(true);
  expect(hasAny('U+0131', letters)).toBe(false);
});

it('a picture has two pixels for one, and of a very large one as many as browsers draw', () => {
  expect(scaleFor(1600, 800)).toBe(2);
  expect(scaleFor(3000, 20_000) * 20_000).toBeLessThanOrEqual(16_384);
  const large = scaleFor(8000, 8000);
  expect(8000 * large * 8000 * large).toBeLessThanOrEqual(4096 * 4096 + 1);
});
