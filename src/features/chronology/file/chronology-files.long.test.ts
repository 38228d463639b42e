// @vitest-environment happy-dom
// That the files of the chronology have every event and every quotation, as readers of others read them, and that text stays text.

import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import {
  archiveIn,
  archiveWithText,
  excerptOf,
  fileOf,
  hostileTexts,
  inputOf,
  NEUTRAL,
  SHIPPED,
} from '../../../data/export/test-exports';
import type { Archive } from '../../../domain/archive/archive';
import { quotationsOfEvent } from '../../../domain/evidence/quotations';
import { writeHtml } from './write-html';
import { writeMarkdown } from './write-markdown';

const ARCHIVES = { shipped: archiveIn(SHIPPED), neutral: archiveIn(NEUTRAL) };

function readMarkdown(text: string) {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return { tree, nodes: nodesIn(tree) };
}

function nodesIn(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? (node as Parents).children.flatMap(nodesIn) : [])];
}

function ofType<Type extends Nodes['type']>(nodes: readonly Nodes[], type: Type) {
  return nodes.filter((node): node is Extract<Nodes, { type: Type }> => node.type === type);
}

function wordsOf(node: Nodes): string {
  return nodesIn(node)
    .map((each) => ('value' in each ? each.value : ''))
    .join('');
}

/** As a reader sees it: blanks are one blank, signs that only part or turn text are none, half a letter cannot be read. */
function seen(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\0]+/gu, ' ')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

function quotationsOf(archive: Archive) {
  return archive.events.flatMap((event) => quotationsOfEvent(event).map(({ quotation }) => quotation));
}

describe.each(Object.entries(ARCHIVES))('of the dataset %s', (_, archive) => {
  it('Markdown has a footnote for each quotation, with its words, and a mark for each footnote', async () => {
    const { text, report } = await fileOf(writeMarkdown, inputOf(archive));
    const { nodes } = readMarkdown(text);
    const notes = ofType(nodes, 'footnoteDefinition');
    const marks = ofType(nodes, 'footnoteReference');
    expect(report).toEqual({ written: archive.events.length, leftOut: [] });
    expect(notes.map(({ identifier }) => identifier)).toEqual(notes.map((__, index) => `${index + 1}`));
    expect(new Set(marks.map(({ identifier }) => identifier))).toEqual(
      new Set(notes.map(({ identifier }) => identifier)),
    );
    const words = notes.map(wordsOf).map(seen);
    for (const { exact } of quotationsOf(archive)) {
      expect(words.some((note) => note.startsWith(`“${seen(exact)}”`))).toBe(true);
    }
    const titles = ofType(nodes, 'heading').filter(({ depth }) => depth === 3);
    expect(titles.length).toBeGreaterThanOrEqual(archive.events.length);
    for (const node of nodes) expect(node.type).not.toBe('html');
  });

  it('HTML has each event and each note at an address of its own, and the way from one to the other', async () => {
    const { text } = await fileOf(writeHtml, inputOf(archive));
    const page = new DOMParser().parseFromString(text, 'text/html');
    for (const { id } of archive.events) expect(page.getElementById(`event-${id}`)).not.toBeNull();
    const notes = [...page.querySelectorAll('.chronology__notes > li')];
    expect(notes.map(({ id }) => id)).toEqual(notes.map((__, index) => `note-${index + 1}`));
    for (const note of notes) {
      const number = note.getAttribute('value');
      expect(page.querySelector(`a[id="mark-${number}"][href="#note-${number}"]`)).not.toBeNull();
    }
    expect(notes.map((note) => note.querySelector('q')?.textContent).toSorted()).toEqual(
      quotationsOf(archive)
        .map(({ exact }) => exact)
        .toSorted(),
    );
  });
});

it('says of each date what is stated and what is inferred, the time of day too', async () => {
  const { text } = await fileOf(writeMarkdown, inputOf(ARCHIVES.shipped));
  expect(text).toContain('stated: day; inferred: year, month, time zone, time of day.');
});

it('says of words whose text had not come that they were not checked, once and for all', async () => {
  for (const write of [writeHtml, writeMarkdown]) {
    const { text } = await fileOf(write, inputOf(ARCHIVES.shipped));
    expect(text).toContain('Not checked when this file was written.');
    expect(text).not.toContain('on its way');
  }
});

it('HTML has a policy that allows nothing but its styles', async () => {
  const { text } = await fileOf(writeHtml, inputOf(ARCHIVES.neutral));
  const page = new DOMParser().parseFromString(text, 'text/html');
  const policies = [...page.querySelectorAll('meta[http-equiv="Content-Security-Policy"]')];
  expect(policies.map((policy) => policy.getAttribute('content'))).toEqual([
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  ]);
  // What stands before it in the page is not held to it.
  expect(page.head.querySelector('[http-equiv] ~ style')).not.toBeNull();
});

it('says how many events of the dataset could not be read', async () => {
  const [, , ...events] = ARCHIVES.shipped.events;
  const archive = { ...ARCHIVES.shipped, events };
  const { text } = await fileOf(writeMarkdown, { ...inputOf(archive), unread: 2 });
  expect(text).toContain(
    '19 of 21 events. No filter is set. 2 events of the dataset could not be read, or had not come: they are not in the file.',
  );
});

it('an excerpt says so in its version, and has the other events nowhere', async () => {
  const archive = ARCHIVES.shipped;
  const [first, second] = archive.events;
  if (first === undefined || second === undefined) throw new Error('there are no two events');
  const { text } = await fileOf(writeMarkdown, excerptOf(archive, new Set([first.id])));
  expect(text).toContain(`${archive.version}+excerpt`);
  expect(text).toContain(`event=${first.id}`);
  expect(text).not.toContain(`event=${second.id}`);
});

/** The readers of others take gigabytes for some dozen texts of 100,000 letters. */
const readableTexts = hostileTexts.map((text) => text.slice(0, 500));

describe('whatever stands in a dataset', () => {
  it('in Markdown it is text: the same words, and nothing but what we write', async () => {
    await fc.assert(
      fc.asyncProperty(readableTexts, async (hostile) => {
        const archive = archiveWithText(hostile);
        const { text } = await fileOf(writeMarkdown, inputOf(archive));
        const { nodes } = readMarkdown(text);
        const notes = ofType(nodes, 'footnoteDefinition');
        expect(notes.length).toBe(quotationsOf(archive).length);
        for (const note of notes) expect(seen(wordsOf(note)).startsWith(seen(`“${hostile}`))).toBe(true);
        const [title] = ofType(nodes, 'heading');
        if (seen(hostile) !== '') expect(title && seen(wordsOf(title))).toBe(seen(hostile));
        const ours = new Set(
          ['root', 'heading', 'paragraph', 'text', 'strong', 'link', 'list', 'listItem', 'break'].concat([
            'footnoteReference',
            'footnoteDefinition',
          ]),
        );
        expect(nodes.filter(({ type }) => !ours.has(type))).toEqual([]);
        for (const { url } of ofType(nodes, 'link')) expect(url).toMatch(/^https?:/u);
      }),
      { numRuns: 60 },
    );
  });

  it('names of 100,000 letters are written whole', async () => {
    const name = '[*_ '.repeat(25_000);
    const { text } = await fileOf(writeMarkdown, inputOf(archiveWithText(name)));
    expect(text.split('\n').filter((line) => line.startsWith('# '))).toEqual([
      `# ${'\\[\\*\\_ '.repeat(25_000).trimEnd()}`,
    ]);
  });

  it('in HTML it is text: no element but those that we draw', async () => {
    const elementsOf = async (archive: Archive) => {
      const { text } = await fileOf(writeHtml, inputOf(archive));
      const names: string[] = [];
      const visit = (nodes: ReturnType<typeof parseDocument>['children']) => {
        for (const node of nodes) {
          if ('attribs' in node) names.push(`${node.name} ${Object.keys(node.attribs).toSorted()}`);
          if ('children' in node) visit(node.children);
        }
      };
      visit(parseDocument(text).children);
      return names;
    };
    const plain = await elementsOf(archiveWithText('words'));
    await fc.assert(
      fc.asyncProperty(readableTexts, async (hostile) => {
        expect(await elementsOf(archiveWithText(hostile))).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });
});
