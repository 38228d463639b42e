/** The texts and addresses of a slide. */
import type { Finding, ImportedLink } from '../imported-record';
import { plainTextFrom } from '../markup/plain-text';
import type { SlideFields } from './slide-fields';

interface SlideTexts {
  readonly headline?: string;
  /** In paragraphs. */
  readonly note: readonly string[];
  readonly links: readonly ImportedLink[];
  /** What of the texts is no text. */
  readonly findings: readonly Finding[];
}

export function textsOfSlide(fields: SlideFields): SlideTexts {
  return new SlideReading(fields).read();
}

class SlideReading {
  private readonly findings: Finding[] = [];
  private readonly links: ImportedLink[] = [];

  constructor(private readonly fields: SlideFields) {}

  read(): SlideTexts {
    const { fields, links, findings } = this;
    const headline = this.plain('text', 'headline')?.replaceAll('\n', ' ');
    const body = this.plain('text', 'text');
    const caption = this.plain('media', 'caption');
    const title = fields.take('media', 'title');
    const credit = this.plain('media', 'credit');
    const shown = this.media(caption ?? title);
    const link = fields.take('media', 'link');
    if (link !== undefined) links.push({ url: link });
    const alternative = fields.take('media', 'alt');
    const group = fields.take('group');
    const note = [
      body,
      caption,
      title,
      shown,
      credit && `Credit: ${credit}`,
      alternative,
      group && `Group: ${group}`,
    ].filter((part) => part !== undefined);
    return { ...(headline !== undefined && { headline }), note, links, findings };
  }

  /** Undefined where it has no words. */
  private plain(...path: readonly string[]): string | undefined {
    const html = this.fields.take(...path);
    if (html === undefined) return undefined;
    const { text, links, findings } = plainTextFrom(html, path.join('.'));
    for (const link of links) this.links.push(link);
    for (const finding of findings) this.findings.push(finding);
    return text === '' ? undefined : text;
  }

  /** What is shown may be an address, or a piece of a page: then its words are given back. */
  private media(called: string | undefined): string | undefined {
    const url = this.fields.text('media', 'url');
    if (url === undefined) return undefined;
    if (/[\s<]/u.test(url)) return this.plain('media', 'url');
    this.fields.take('media', 'url');
    this.links.push({ url, ...(called !== undefined && { title: called }) });
    return undefined;
  }
}
