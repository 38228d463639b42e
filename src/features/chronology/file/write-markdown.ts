/** The chronology as Markdown, its quotations as footnotes; numbers and words are those of the page's own drawing. */
import '../../../words/late';
import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import type { ExportInput } from '../../../data/export/export-input';
import type { ExportReport } from '../../../data/export/export-report';
import { chronologyParts } from './chronology-parts';
import { blocksOf } from './markdown-blocks';

export async function* writeMarkdown(input: ExportInput): AsyncGenerator<string, ExportReport> {
  const parts = chronologyParts(input);
  let step = await parts.next();
  while (!step.done) {
    yield `${markdownOf({ type: 'root', children: blocksOf(step.value) })}\n`;
    step = await parts.next();
  }
  return step.value;
}

/** What other readers of Markdown take for more than signs: formulas, marked words, comments, raised letters. */
const READ_ELSEWHERE: Unsafe[] = ['$', '^', '=', '%'].map((character) => ({
  character,
  inConstruct: 'phrasing',
  // Two of a kind, or one that something stands in.
  ...(character === '=' || character === '%' ? { before: character } : { after: String.raw`\S` }),
}));

/** An address in which no sign means anything else, not even an ampersand: who copies it from the file has it whole. */
const PLAIN_ADDRESS = /^https?:[\w.~:/?#@!$'*+,;=%-]*(?:&[\w.~-]+=[\w.~:/?#@!$'*+,;=%-]*)*$/u;

const handleLink: Handle = (node, parent, state, info) => {
  const written = defaultHandlers.link(node, parent, state, info);
  if (!PLAIN_ADDRESS.test(node.url)) return written;
  const end = written.lastIndexOf('](');
  return written.slice(0, end) + written.slice(end).replaceAll('\\&', '&');
};

export function markdownOf(tree: Root): string {
  return toMarkdown(tree, {
    extensions: [gfmToMarkdown(), { unsafe: READ_ELSEWHERE, handlers: { link: handleLink } }],
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    rule: '-',
  });
}
