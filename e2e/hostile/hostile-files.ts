/** Files that carry hostile words, in each of the formats that are read. */
import {
  claimOn,
  datasetWith,
  eventWith,
  type Json,
  quotationOf,
  sourceWith,
} from '../../src/data/dataset/test-dataset';
import { BAD_LINKS } from './hostile-texts';

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

/** A dataset with each bad link in each field for one, beside a sound one of each. */
export function linkedDataset(): string {
  const words = { en: '[A record](javascript:window.__ran=20) <javascript:window.__ran=21>' };
  const links = ['https://example.org/sound', ...BAD_LINKS];
  return JSON.stringify(
    datasetWith({
      sources: links.map((url, at) => sourceWith({ id: `paper-${at}`, url, title: words })),
      outsideReferences: links.map((url, at) => ({
        ...{ id: `outside-${at}`, fact: words, bearsOn: [{ event: 'meeting', stance: 'agrees' }] },
        publications: [{ publisher: 'A paper', url }],
      })),
      events: [
        eventWith({
          title: words,
          claims: [
            claimOn('occurrence', { gloss: words, evidence: [quotationOf('Words', { source: 'paper-0' })] }),
          ],
        }),
      ],
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

/** Actors, events and sources that lead back to themselves, and words that come back to who said them. */
export function circledDataset(): string {
  const name = (text: string) => ({ en: text });
  const hop = (actor: string, act = 'told') => ({ act, actor, name: name(actor === 'a' ? 'Ann' : 'Ben') });
  const actor = (id: string, partOf: string) => ({ id, kind: 'person', name: name(id), partOf });
  const source = (id: string, origin: string) =>
    sourceWith({
      id,
      origin,
      provenance: [hop('a', 'published'), hop('b', 'reposted'), hop('a', 'reposted')],
    });
  const event = (id: string, other: string, said: string) =>
    eventWith({
      ...{ id, title: name(id) },
      claims: [
        claimOn('occurrence', {
          ...{ id: `${id}.claim`, evidence: [quotationOf('Words', { id: `${id}.q`, source: said })] },
          gloss: name('Words go round'),
          attribution: [hop('a'), hop('b'), hop('a')],
        }),
      ],
      relations: ['follows', 'part-of', 'about'].map((type) => ({ type, event: other })),
    });
  return JSON.stringify(
    datasetWith({
      sides: [{ id: 's', name: name('Side'), actor: 'a' }],
      actors: [actor('a', 'b'), actor('b', 'a'), actor('alone', 'alone')],
      sources: [source('paper', 'wire'), source('wire', 'paper')],
      events: [event('one', 'two', 'paper'), event('two', 'one', 'wire')],
    }),
  );
}

/** An event for each date. */
export function datedDataset(dates: readonly string[]): string {
  const stated = { is: 'stated' };
  const events = dates.map((edtf, at) =>
    eventWith({
      ...{ id: `far-${at}`, title: { en: `Of ${edtf}` } },
      when: { edtf, basis: { year: stated, ...(/^\d{4}-/.test(edtf) && { month: stated, day: stated }) } },
      claims: ['occurrence', 'date'].map((target) =>
        claimOn(target, {
          id: `${target}-${at}`,
          evidence: [quotationOf('Words', { id: `${target}-${at}` })],
        }),
      ),
    }),
  );
  return JSON.stringify(datasetWith({ sources: [sourceWith()], events: events.toReversed() }));
}
