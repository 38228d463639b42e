// What the build writes of the shipped dataset: whole, in the app's own drawing, and never of a faulty one.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDataset } from '../data/dataset/parse-dataset';
import type { Archive } from '../domain/archive/archive';
import { quotationsOfArchive } from '../domain/evidence/quotations';
import { drawFirstScreen, type FirstScreen } from './first-screen';

const FOLDER = 'public/datasets/china-us-2021';
const read = (path: string) => new Uint8Array(readFileSync(`${FOLDER}/${path}`));

/** What a browser would show of the text. */
function textOf(html: string): string {
  const signs: Readonly<Record<string, string>> = { '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:quot|#x27|lt|gt);/g, (sign) => signs[sign] ?? sign)
    .replaceAll('&amp;', '&');
}

let archive: Archive;
let screen: FirstScreen;

beforeAll(() => {
  const parsed = parseDataset(readFileSync(`${FOLDER}/dataset.json`, 'utf8'), 'dataset.json').archive;
  if (parsed === undefined) throw new Error('the shipped dataset cannot be read');
  archive = parsed;
  screen = drawFirstScreen(read, undefined);
});

describe('the chronology in the page', () => {
  it('holds every event and every quotation word for word', () => {
    const text = textOf(screen.chronology);
    const lost = [
      ...quotationsOfArchive(archive).filter(({ exact }) => !text.includes(exact)),
      ...archive.events.filter(({ title }) => !text.includes(title.en ?? '')),
    ];
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('finds every quotation in the stored texts', () => {
    const count = new Set(quotationsOfArchive(archive).map(({ id }) => id)).size;
    expect(textOf(screen.chronology)).toContain(`${count} of ${count} quotations found in the stored text`);
  });

  it('holds nothing that the policy forbids', () => {
    expect(screen.chronology + screen.page).not.toMatch(/<script|<style| style="| on[a-z]+="/);
  });
});

describe('the first screen', () => {
  it('shows title, count and every event of the list', () => {
    for (const { id } of archive.events) expect(screen.page).toContain(`data-event-id="${id}"`);
    expect(textOf(screen.page)).toContain(archive.title.en);
    expect(textOf(screen.page)).toContain(`${archive.events.length} of ${archive.events.length} events`);
  });

  it('has the list under the name for which the browser waits', () => {
    expect(screen.page).toContain('<section id="events"');
  });

  it('is not drawn of a dataset with an error', () => {
    const faulty = (path: string) =>
      path === 'dataset.json'
        ? new TextEncoder().encode(
            readFileSync(`${FOLDER}/${path}`, 'utf8').replace('"2021-08-19"', '"2021-13-19"'),
          )
        : read(path);
    expect(() => drawFirstScreen(faulty, undefined)).toThrow(/cannot be published:[\s\S]*2021-13-19/);
  });

  it('is not drawn where a stored text lost a word', () => {
    const faulty = (path: string) =>
      path.endsWith('body.txt')
        ? new TextEncoder().encode(readFileSync(`${FOLDER}/${path}`, 'utf8').replace('video call', 'call'))
        : read(path);
    expect(() => drawFirstScreen(faulty, undefined)).toThrow(/cannot be published/);
  });
});

describe('what search engines are told', () => {
  const graph = () => (screen.schemaOrg as { '@graph': readonly Record<string, unknown>[] })['@graph'];
  const ofEvents = () => graph().filter((node) => String(node['@id']).startsWith('#event-'));

  it('is a dataset with its version and licence', () => {
    expect(graph()[0]).toMatchObject({
      '@type': 'Dataset',
      name: archive.title.en,
      version: archive.version,
      license: { '@type': 'CreativeWork', name: archive.licence },
    });
  });

  it('holds as events only what took place', () => {
    for (const event of archive.events) {
      const node = ofEvents().find((each) => each['@id'] === `#event-${event.id}`);
      const tookPlace = event.standing === 'occurred' && event.kind !== 'state';
      expect([event.id, /Event$/.test(String(node?.['@type']))]).toEqual([event.id, tookPlace]);
      if (!tookPlace) expect(node).not.toHaveProperty('startDate');
    }
  });

  it('gives a date only where it is without bounds', () => {
    const node = (id: string) => ofEvents().find((each) => each['@id'] === `#event-${id}`);
    expect(node('video-call-of-august-19')).toMatchObject({ startDate: '2021-08-19', endDate: '2021-08-19' });
    expect(node('defense-work-meeting-16')).toMatchObject({ startDate: '2021-09-28', endDate: '2021-09-29' });
    expect(node('tan-kefei-account')).not.toHaveProperty('startDate');
    expect(node('global-times-article')).not.toHaveProperty('startDate');
  });

  it('holds every quotation of an event with who says so and the article it is from', () => {
    const quotations = graph().filter((node) => node['@type'] === 'Quotation');
    const exact = archive.events.flatMap((event) =>
      quotationsOfArchive({ sources: [], events: [event] }).map((quotation) => quotation.exact),
    );
    expect(quotations.map(({ text }) => text).toSorted()).toEqual(exact.toSorted());
    for (const quotation of quotations) {
      expect(quotation.spokenByCharacter ?? quotation.creator).toMatchObject({ name: expect.any(String) });
      expect(graph()).toContainEqual(
        expect.objectContaining({ ...(quotation.isPartOf as object), '@type': 'NewsArticle' }),
      );
      expect(ofEvents()).toContainEqual(expect.objectContaining(quotation.about as object));
    }
  });

  it('has an identifier only once, and no empty value', () => {
    const ids = graph().map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(JSON.stringify(graph())).not.toMatch(/:null|:""|:\[\]/);
  });
});
