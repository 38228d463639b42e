/** What stands in a line of the chronology, as phrases of Markdown. */
import type { PhrasingContent } from 'mdast';
import { isolateTurning } from '../../../base/turning-signs';
import { t } from '../../../words/translate';

/** Signs for quoted words, and for words quoted within them. */
const QUOTATION_MARKS = [
  ['“', '”'],
  ['‘', '’'],
] as const;

export function inlineOf(element: Element): PhrasingContent[] {
  return trimmed(joined(phrasesOf(element, 0)));
}

function phrasesOf(parent: Node, quoted: number): PhrasingContent[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [text(inOneLine(node.nodeValue ?? ''))];
    return node instanceof Element ? phrasesOfElement(node, quoted) : [];
  });
}

function phrasesOfElement(element: Element, quoted: number): PhrasingContent[] {
  if (element.matches('.chronology__number, .chronology__back')) return [];
  if (element.matches('.chronology__mark a')) {
    const number = element.textContent ?? '';
    return [{ type: 'footnoteReference', identifier: number, label: number }];
  }
  const within = (depth = quoted) => phrasesOf(element, depth);
  switch (element.localName) {
    case 'strong':
      return [{ type: 'strong', children: trimmed(joined(within())) }];
    case 'a':
      return [{ type: 'link', url: element.getAttribute('href') ?? '', children: joined(within()) }];
    case 'q': {
      const [opening, closing] = QUOTATION_MARKS[quoted % 2 === 0 ? 0 : 1];
      return [text(opening), ...within(quoted + 1), text(closing)];
    }
    case 'br':
      return [{ type: 'break' }];
    // Between two numbers of notes stands a blank, which Markdown does not need.
    case 'sup':
      return within().filter(({ type }) => type === 'footnoteReference');
    default:
      // Beside the day, where the page has it below.
      if (element.matches('.chronology__place') && element.textContent !== '')
        return [text(t('join.brackets', { words: element.textContent ?? '' }))];
      return element.matches('.chronology__line') ? [{ type: 'break' }, ...within()] : within();
  }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** In one line, since a line's beginning means something. */
function inOneLine(value: string): string {
  return isolateTurning(value.replaceAll(/[\s\0]+/gu, ' '));
}

/** Neighbouring texts as one, so that what is escaped is seen in its surroundings. */
function joined(phrases: readonly PhrasingContent[]): PhrasingContent[] {
  const made: PhrasingContent[] = [];
  for (const phrase of phrases) {
    const before = made.at(-1);
    if (phrase.type === 'text' && before?.type === 'text') {
      made[made.length - 1] = text((before.value + phrase.value).replaceAll(/ {2,}/gu, ' '));
    } else {
      made.push(phrase);
    }
  }
  return made;
}

/** Without blanks at both ends, which would be written as signs. */
function trimmed(phrases: readonly PhrasingContent[]): PhrasingContent[] {
  return phrases
    .map((phrase, index) => {
      if (phrase.type !== 'text') return phrase;
      const start = index === 0 ? phrase.value.trimStart() : phrase.value;
      return text(index === phrases.length - 1 ? start.trimEnd() : start);
    })
    .filter((phrase) => phrase.type !== 'text' || phrase.value !== '');
}
