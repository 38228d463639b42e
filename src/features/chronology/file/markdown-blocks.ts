/** What was drawn of the chronology, as blocks of Markdown (mdast, https://github.com/syntax-tree/mdast). */
import type { BlockContent, FootnoteDefinition, ListItem, PhrasingContent, RootContent } from 'mdast';
import { t } from '../../../words/translate';
import { inlineOf } from './markdown-inline';

type Block = BlockContent | FootnoteDefinition;

/** The blocks in an element, in their order. */
export function blocksOf(element: Element): RootContent[] {
  return [...element.children].flatMap((child) => blocksOfChild(child));
}

function blocksOfChild(element: Element): Block[] {
  const depth = depthOfHeading(element);
  if (depth !== undefined) return [{ type: 'heading', depth, children: inlineOf(element) }];
  if (element.matches('.chronology__notes')) return [...element.children].map(footnoteOf);
  if (element.matches('.chronology__people')) return [paragraph(peopleOf(element))];
  switch (element.localName) {
    case 'p':
      return [paragraph(inlineOf(element))];
    case 'ul':
    case 'ol':
      return element.children.length === 0 ? [] : [listOf(element)];
    default:
      return [...element.children].flatMap(blocksOfChild);
  }
}

function depthOfHeading({ localName }: Element): 1 | 2 | 3 | 4 | undefined {
  switch (localName) {
    case 'h1':
      return 1;
    case 'h2':
      return 2;
    case 'h3':
      return 3;
    case 'h4':
      return 4;
    default:
      return undefined;
  }
}

function paragraph(children: PhrasingContent[]): Block {
  return { type: 'paragraph', children };
}

function listOf(element: Element): Block {
  const items = [...element.children].map(
    (item): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: inlineOf(item) }],
    }),
  );
  return { type: 'list', ordered: element.localName === 'ol', spread: false, children: items };
}

/** An item knows its number; its text has the words and no way back: every reader of footnotes has one. */
function footnoteOf(item: Element): FootnoteDefinition {
  const number = item.getAttribute('value') ?? '';
  return {
    type: 'footnoteDefinition',
    identifier: number,
    label: number,
    children: [{ type: 'paragraph', children: inlineOf(item) }],
  };
}

/** On the page the styles put commas between the people. */
function peopleOf(element: Element): PhrasingContent[] {
  const [lead, list] = element.children;
  const people = [...(list?.children ?? [])].flatMap((person, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'text', value: t('join.comma') } as const]),
    ...inlineOf(person),
  ]);
  const end: PhrasingContent = { type: 'text', value: t('chronology.sentence', { words: '' }) };
  return [...(lead ? inlineOf(lead) : []), { type: 'text', value: ' ' }, ...people, end];
}
