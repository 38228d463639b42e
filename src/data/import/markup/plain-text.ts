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
/** They say how the text within them looks, or what it is for. */
const AROUND_TEXT = new Set(
  'a abbr area b bdi bdo big body caption center cite code del details dfn em fieldset font form head html i ins kbd legend main map mark nav picture q rp rt ruby s samp small span strike strong sub summary sup tbody td tfoot th thead time tt u var wbr'.split(
    ' ',
  ),
);
/** What is shown and is no text, and where it is from. */
const SHOWN = new Set(['img', 'iframe', 'video', 'audio', 'source', 'embed', 'object']);
const SHOWN_FROM = ['src', 'data', 'srcset', 'poster'];
/** Words of the page that stand in no text of it. */
const HINTS = ['title', 'aria-label', 'placeholder', 'value', 'datetime', 'label'];

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
      const { alt, cite, href } = attributes;
      const from = SHOWN_FROM.flatMap((attribute) => attributes[attribute] || []);
      const shown = from.length === 0 && SHOWN.has(name) ? [`<${name}>`] : from;
      for (const each of shown) leftOut(each, 'pictures, sound and frames are not taken over');
      for (const hint of HINTS)
        if (attributes[hint]?.trim()) leftOut(attributes[hint], 'only what is shown as text is taken over');
      if (![BREAKING, AROUND_TEXT, UNREAD, SHOWN].some((known) => known.has(name)))
        leftOut(`<${name}>`, 'this is no tag of a text');
      if (name === 'a' && href !== undefined) {
        closeLink();
        open = { url: href, from: written.length };
      } else if (href !== undefined) links.push({ url: href });
      if (cite !== undefined) links.push({ url: cite });
      if (BREAKING.has(name)) written.push('\n');
      if (alt?.trim() && unread === 0) written.push(`[${alt}]`);
    },
    oncomment(comment) {
      if (comment.trim() !== '') leftOut(comment, 'comments are no part of the text');
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
