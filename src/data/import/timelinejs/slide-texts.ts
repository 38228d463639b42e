/** The texts and addresses of a slide, and the fields that have no place in a dataset. */
import { isObject } from '../../dataset/raw-object';
import type { Finding, ImportedLink } from '../imported-record';
import { plainTextFrom } from '../markup/plain-text';
import { textIn } from './slide-date';

export type SlideObject = Readonly<Record<string, unknown>>;

/** What is read of each object of a slide; all else is told. */
const READ: Readonly<Record<string, readonly string[]>> = {
  '': ['start_date', 'end_date', 'text', 'media', 'group', 'display_date', 'unique_id', 'type'],
  text: ['headline', 'text'],
  media: ['url', 'caption', 'credit', 'title', 'alt', 'link'],
  start_date: ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond', 'display_date'],
  end_date: ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond', 'display_date'],
};

/** Why a field is not taken over; those that are not named are not known here. */
const REASONS = new Map(
  Object.entries({
    background: 'colours and pictures behind a slide are not taken over',
    autolink: 'it only concerns how the other program draws',
    'media.thumbnail': 'pictures are not taken over',
    'media.link_target': 'links open in a window of their own',
    'start_date.format': 'dates are shown as the reader’s language writes them',
    'end_date.format': 'dates are shown as the reader’s language writes them',
  }),
);

interface SlideTexts {
  readonly headline?: string;
  /** In paragraphs. */
  readonly note: readonly string[];
  readonly links: readonly ImportedLink[];
  readonly findings: readonly Finding[];
}

export function textsOfSlide(slide: SlideObject): SlideTexts {
  return new SlideReading(slide).read();
}

class SlideReading {
  private readonly findings: Finding[] = [];
  private readonly links: ImportedLink[] = [];

  constructor(private readonly slide: SlideObject) {}

  read(): SlideTexts {
    const { slide, links, findings } = this;
    const [text, media] = [objectIn(slide.text), objectIn(slide.media)];
    const headline = this.plain(text.headline, 'text.headline')?.replaceAll('\n', ' ');
    const body = this.plain(text.text, 'text.text');
    const caption = this.plain(media.caption, 'media.caption') ?? textIn(media.title);
    const credit = this.plain(media.credit, 'media.credit');
    const shown = this.media(media.url, caption);
    const link = textIn(media.link);
    if (link !== undefined) links.push({ url: link });
    const alternative = textIn(media.alt);
    const group = textIn(slide.group);
    const note = [
      body,
      caption,
      shown,
      credit && `Credit: ${credit}`,
      alternative,
      group && `Group: ${group}`,
    ].filter((part) => part !== undefined);
    this.tellUnread();
    return { ...(headline !== undefined && { headline }), note, links, findings };
  }

  /** Undefined where it has no words. */
  private plain(value: unknown, field: string): string | undefined {
    const html = textIn(value);
    if (html === undefined) return undefined;
    const { text, links, findings } = plainTextFrom(html, field);
    this.links.push(...links);
    this.findings.push(...findings);
    return text === '' ? undefined : text;
  }

  /** What is shown may be an address, or a piece of a page: then its words are given back. */
  private media(value: unknown, caption: string | undefined): string | undefined {
    const url = textIn(value);
    if (url === undefined) return undefined;
    if (/[\s<]/u.test(url)) return this.plain(url, 'media.url');
    this.links.push({ url, ...(caption !== undefined && { title: caption }) });
    return undefined;
  }

  private tellUnread(): void {
    for (const [place, read] of Object.entries(READ)) {
      const object = place === '' ? this.slide : objectIn(this.slide[place]);
      for (const [name, value] of Object.entries(object)) {
        if (read.includes(name) || value === null || value === '') continue;
        const field = place === '' ? name : `${place}.${name}`;
        const reason = REASONS.get(field) ?? 'this field is not known here';
        this.findings.push({ is: 'left-out', field, value: writtenOut(value), reason });
      }
    }
    for (const place of ['text', 'media']) {
      const value = this.slide[place];
      if (value === undefined || value === null || isObject(value)) continue;
      this.findings.push({
        is: 'left-out',
        field: place,
        value: writtenOut(value),
        reason: 'it is no object with fields',
      });
    }
  }
}

/** An empty one where it is none. */
export function objectIn(value: unknown): SlideObject {
  return isObject(value) ? value : {};
}

function writtenOut(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
