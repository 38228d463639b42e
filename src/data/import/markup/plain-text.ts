/** The text of a piece of HTML, with the addresses that it links to. Nothing of it is ever drawn or run: tags are read and gone. */
import { Parser } from 'htmlparser2';
import type { Finding, ImportedLink } from '../imported-record';

export interface PlainText {
  /** Paragraphs divided by one line end. */
  readonly text: string;
  readonly links: readonly ImportedLink[];
  /** What was in it that is no text. */
  readonly findings: readonly Finding[];
}

const BREAKING = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Their content is for machines. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math']);
/** What is shown and is no text, with the attribute that says what. */
const SHOWN = new Map([
  ...['img', 'iframe', 'video', 'audio', 'source', 'embed'].map((name) => [name, 'src'] as const),
  ['object', 'data'] as const,
]);

/** @param field what findings call the place */
export function plainTextFrom(html: string, field: string): PlainText {
  const written: string[] = [];
  const links: ImportedLink[] = [];
  const findings: Finding[] = [];
  let unread = 0;
  let open: { readonly url: string; readonly from: number } | undefined;
  const leftOut = (value: string, reason: string) => {
    findings.push({ is: 'left-out', field, value, reason });
  };
  const closeLink = () => {
    if (open === undefined) return;
    const title = onOneLine(written.slice(open.from).join(''));
    links.push({ url: open.url, ...(title !== '' && { title }) });
    open = undefined;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (UNREAD.has(name)) {
        unread += 1;
        if (unread === 1) leftOut(`<${name}>`, 'only text is taken over, and no code');
      }
      const shown = SHOWN.get(name);
      if (shown !== undefined)
        leftOut(attributes[shown] ?? `<${name}>`, 'pictures, sound and frames are not taken over');
      if (name === 'a' && attributes.href !== undefined) {
        closeLink();
        open = { url: attributes.href, from: written.length };
      }
      if (BREAKING.has(name)) written.push('\n');
    },
    ontext(text) {
      if (unread === 0) written.push(text);
    },
    onclosetag(name) {
      if (UNREAD.has(name) && unread > 0) unread -= 1;
      if (name === 'a') closeLink();
      if (BREAKING.has(name)) written.push('\n');
    },
  });
  parser.end(html);
  closeLink();
  return { text: inParagraphs(written.join('')), links, findings };
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function inParagraphs(text: string): string {
  return text.split('\n').map(onOneLine).filter(Boolean).join('\n');
}
