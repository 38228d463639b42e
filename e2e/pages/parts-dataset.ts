/** The shipped dataset in parts, as a host would serve a large one: a manifest, and its events in files of a few lines. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page, Route } from '@playwright/test';

const SHIPPED = new URL('../../public/datasets/china-us-2021/', import.meta.url);
const PER_PART = 6;

interface ServedParts {
  /** What a host does to a part, by its number from 1; the others are served as they are. */
  readonly spoiled?: ReadonlyMap<number, (route: Route, bytes: Buffer) => Promise<void>>;
  /** What a curator does to the lines of the parts before they are packed and hashed. */
  readonly edit?: (lines: string[]) => void;
}

export const PARTS = 4;

/** Its head, and its parts in their order, not packed. */
export function makeParts(edit?: ServedParts['edit']): {
  readonly head: object;
  readonly texts: readonly string[];
} {
  const shipped = JSON.parse(readFileSync(new URL('dataset.json', SHIPPED), 'utf8')) as {
    readonly events: readonly unknown[];
  };
  const { events, ...frame } = shipped;
  const lines = events.map((event) => JSON.stringify(event));
  edit?.(lines);
  const texts = Array.from({ length: PARTS }, (_, index) =>
    lines
      .slice(index * PER_PART, (index + 1) * PER_PART)
      .map((line) => `${line}\n`)
      .join(''),
  );
  const eventParts = texts.map((text, index) => ({
    path: `events/${index + 1}.ndjson.gz`,
    sha256: createHash('sha256').update(text).digest('hex'),
    events: text.split('\n').length - 1,
  }));
  return { head: { ...frame, id: 'in-parts', eventParts }, texts };
}

/** Served as `?dataset=in-parts`. Every other part comes unpacked, as from a host that unpacks on the way. */
export async function serveParts(page: Page, { spoiled, edit }: ServedParts = {}): Promise<void> {
  const { head, texts } = makeParts(edit);
  const folder = '**/datasets/in-parts/';
  await page.route(`${folder}dataset.json`, (route) => route.fulfill({ json: head }));
  await page.route(`${folder}events/*`, async (route) => {
    const number = Number(/(\d+)\.ndjson\.gz$/.exec(route.request().url())?.[1]);
    const text = texts[number - 1] ?? '';
    const bytes = number % 2 === 0 ? Buffer.from(text) : gzipSync(text);
    const spoil = spoiled?.get(number);
    await (spoil ? spoil(route, bytes) : route.fulfill({ contentType: 'application/gzip', body: bytes }));
  });
  await page.route(`${folder}texts/*`, (route) => {
    const name = route.request().url().split('/').at(-1) ?? '';
    return route.fulfill({ body: readFileSync(new URL(`texts/${name}`, SHIPPED)) });
  });
}

/** A part that does not come before it is released; who has stopped waiting does not get it. */
export function heldPart() {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const hold = async (route: Route, body: Buffer) => {
    await held;
    await route.fulfill({ body }).catch(() => {});
  };
  return { hold, release: () => release() };
}
