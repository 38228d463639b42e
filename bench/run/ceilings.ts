/**
 * What the browser itself can do at best with the same archive and nothing else to do: the limits that the app's own times
 * are held against in `docs/performance.md`.
 */
import type { Page } from '@playwright/test';
import { archiveId } from '../archives/write-archive';
import { openPage } from '../browser/launch';
import { quantile } from '../report/statistics';
import { ARCHIVES } from '../systems/peers';
import type { Ground } from './measure';

export const CEILING_SIZE = 100_000;
const REPETITIONS = 5;

export interface Ceilings {
  /** Bytes of the events' text, whole. */
  readonly bytes: number;
  /** Milliseconds to take it out of its compression by the browser's own stream, part by part. */
  readonly unpacking: number;
  /** Milliseconds of `JSON.parse` line by line, and nothing done with what comes. */
  readonly parsing: number;
  /** Milliseconds to read a column of a million numbers of 64 bits once. */
  readonly reading: number;
}

export async function measureCeilings(ground: Ground): Promise<Ceilings> {
  const { context, page } = await openPage(ground.browser, ground.probes, []);
  try {
    // Any page of the server: what is fetched must be of the same origin.
    await page.goto(`${ground.server.origin}${ARCHIVES}${archiveId(CEILING_SIZE)}/dataset.json`);
    const runs: Ceilings[] = [];
    for (let run = 0; run < REPETITIONS; run += 1) runs.push(await measureOnce(page));
    const median = (read: (run: Ceilings) => number) => quantile(runs.map(read), 0.5);
    return {
      bytes: runs[0]?.bytes ?? 0,
      unpacking: median(({ unpacking }) => unpacking),
      parsing: median(({ parsing }) => parsing),
      reading: median(({ reading }) => reading),
    };
  } finally {
    await context.close();
  }
}

export function ceilingsReport({ bytes, unpacking, parsing, reading }: Ceilings): string {
  const million = 1_000_000 / CEILING_SIZE;
  const speed = (time: number) => `${(bytes / 1000 / time).toFixed(0)} MB/s`;
  const seconds = (time: number) => `${((time * million) / 1000).toFixed(1)} s for a million events`;
  return [
    `text of the events: ${((bytes * million) / 1e6).toFixed(0)} MB for a million`,
    `unpacking: ${speed(unpacking)}, ${seconds(unpacking)}`,
    `JSON.parse, line by line: ${speed(parsing)}, ${seconds(parsing)}`,
    `reading a column of a million numbers: ${reading.toFixed(2)} ms, ${(8 / reading).toFixed(1)} GB/s`,
  ].join('\n');
}

function measureOnce(page: Page): Promise<Ceilings> {
  return page.evaluate(async () => {
    const manifest = (await (await fetch('dataset.json')).json()) as {
      readonly eventParts: readonly { readonly path: string }[];
    };
    const packed = await Promise.all(
      manifest.eventParts.map(async ({ path }) => (await fetch(path)).arrayBuffer()),
    );

    const texts: Uint8Array<ArrayBuffer>[] = [];
    let begun = performance.now();
    for (const part of packed) {
      const stream = new Blob([part]).stream().pipeThrough(new DecompressionStream('gzip'));
      texts.push(new Uint8Array(await new Response(stream).arrayBuffer()));
    }
    const unpacking = performance.now() - begun;

    const lines = texts.flatMap((text) => new TextDecoder().decode(text).split('\n')).filter(Boolean);
    begun = performance.now();
    let parsed = 0;
    for (const line of lines) if (JSON.parse(line) !== null) parsed += 1;
    const parsing = performance.now() - begun;
    if (parsed !== lines.length) throw new Error('a line of the archive is null');

    const column = Float64Array.from({ length: 1_000_000 }, (_, at) => at);
    const TIMES = 50;
    let sum = 0;
    begun = performance.now();
    for (let time = 0; time < TIMES; time += 1)
      for (let at = 0; at < column.length; at += 1) sum += column[at] ?? 0;
    const reading = (performance.now() - begun) / TIMES;
    // What nobody asks for need not be reckoned: the sum is looked at.
    if (sum <= 0) throw new Error('the column was not read');
    return { bytes: texts.reduce((all, { length }) => all + length, 0), unpacking, parsing, reading };
  });
}
