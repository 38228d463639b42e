/** Files that carry hostile words, in each of the formats that are read. */
import { claimOn, datasetWith, eventWith, type Json, sourceWith } from '../../src/data/dataset/test-dataset';

/** A dataset of Readout in which every text that is for people is `words`. */
export function datasetOf(words: string, more: Json = {}): string {
  const text = { en: words };
  return JSON.stringify(
    datasetWith({
      ...{ title: text, summary: text, rightsNote: text, licence: words, curators: [words] },
      actors: [{ id: 'constructor', kind: 'person', name: text }],
      sources: [
        sourceWith({ title: text, kind: text, rights: text, provenance: [{ act: 'published', name: text }] }),
      ],
      events: [
        eventWith({
          title: text,
          participations: [{ id: 'p', actor: 'constructor', role: 'speaker' }],
          claims: [
            claimOn('occurrence', { gloss: text, note: text, inference: { reason: text, basis: 'text' } }),
            claimOn('participation', { participation: 'p', inference: { reason: text, basis: 'text' } }),
          ],
        }),
      ],
      ...more,
    }),
  );
}

/** A timeline of TimelineJS. */
export function timelineOf(words: string, links: readonly string[] = []): string {
  const slide = (link?: string) => ({
    start_date: { year: 2001 },
    text: { headline: words, text: words },
    media: { caption: words, credit: words, ...(link !== undefined && { url: link, link }) },
    group: words,
  });
  return JSON.stringify({
    title: { text: { headline: words, text: words } },
    events: links.length === 0 ? [slide()] : links.map(slide),
  });
}

/** A table whose columns are told by their names, and one more that is called `words`. */
export function tableOf(words: string, links: readonly string[] = ['']): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = links.map((link) => ['2017-10-09', words, words, words, link, words]);
  return [['Date', 'Title', 'Description', 'Participants', 'Link', words], ...rows]
    .map((row) => row.map(cell).join(','))
    .join('\n');
}
