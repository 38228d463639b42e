/** A dataset of any length, made on the spot: three events a day, forty papers, many envoys. Nothing in it happened. */
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const PER_DAY = 3;
const KINDS = ['meeting', 'call', 'talks', 'remarks'] as const;
const PAPERS = 40;
const ENVOYS = 150;

/** The title of the event at the place, from 1, in the order of time and of the text. */
export function titleAt(place: number): string {
  return `Round ${place} of the harbour talks`;
}

/** The day of the event at the place, as "2015-01-01". */
function dayAt(place: number): string {
  return new Date(FIRST_DAY + Math.floor((place - 1) / PER_DAY) * DAY).toISOString().slice(0, 10);
}

/** Which of the forty papers has it: the first of them has every second event, the others share the rest. */
function paperOf(place: number): number {
  return place % 2 === 0 ? 1 : 2 + (((place - 1) / 2) % (PAPERS - 1));
}

function sentenceOf(place: number): string {
  return `On ${dayAt(place)} the sides held round ${place} of the harbour talks.`;
}

const MADE = { modality: 'asserted', inference: 'made' } as const;

function eventAt(place: number) {
  const id = `round-${place}`;
  const claim = (name: string, target: string, exact: string) => ({
    id: `${id}.${name}`,
    target,
    modality: 'asserted',
    evidence: [
      {
        id: `${id}.${name}`,
        source: `paper-${paperOf(place)}`,
        exact,
        prefix: name === 'date' ? 'On ' : '',
        suffix: name === 'date' ? ` the sides held round ${place} of` : '',
      },
    ],
  });
  return {
    id,
    title: { en: titleAt(place) },
    kind: KINDS[place % KINDS.length],
    standing: 'occurred',
    when: {
      edtf: dayAt(place),
      timeZone: null,
      printed: { words: dayAt(place) },
      basis: { year: { is: 'stated' }, month: { is: 'stated' }, day: { is: 'stated' } },
    },
    participations: [
      { id: 'side', actor: place % 2 === 0 ? 'north' : 'south', role: 'participant' },
      { id: 'envoy', actor: `envoy-${1 + (place % ENVOYS)}`, role: 'participant' },
    ],
    claims: [
      { ...claim('held', 'occurrence', sentenceOf(place)), gloss: { en: 'The sides met.' } },
      claim('date', 'date', dayAt(place)),
      { id: `${id}.side`, target: 'participation', participation: 'side', ...MADE },
      { id: `${id}.envoy`, target: 'participation', participation: 'envoy', ...MADE },
    ],
  };
}

function placesTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Served as `?dataset=long`. */
export async function serveLongDataset(page: Page, count: number): Promise<void> {
  const places = placesTo(count);
  const texts = new Map(
    placesTo(PAPERS).map((paper) => [
      `texts/paper-${paper}.txt`,
      places
        .filter((place) => paperOf(place) === paper)
        .map(sentenceOf)
        .join('\n\n'),
    ]),
  );
  const dataset = JSON.stringify({
    format: 'readout-dataset',
    formatVersion: 1,
    id: 'long',
    version: '1.0.0',
    title: { en: 'A register of many rounds' },
    summary: { en: 'Made for a test.' },
    curators: [],
    licence: 'CC0-1.0',
    rightsNote: { en: 'Made for a test.' },
    asOf: '2020-12-31',
    defaultWindow: '2015-01/2015-02',
    defaultZone: 'UTC',
    sides: [
      { id: 'north', name: { en: 'North' }, actor: 'north' },
      { id: 'south', name: { en: 'South' }, actor: 'south' },
    ],
    inferences: [{ id: 'made', reason: { en: 'Made for a test.' }, basis: 'text' }],
    actors: [
      { id: 'north', kind: 'state', name: { en: 'North' } },
      { id: 'south', kind: 'state', name: { en: 'South' } },
      ...placesTo(ENVOYS).map((envoy) => ({
        id: `envoy-${envoy}`,
        kind: 'person',
        name: { en: `Envoy ${envoy}` },
        partOf: envoy % 2 === 0 ? 'north' : 'south',
      })),
    ],
    sources: [...texts].map(([path, text], index) => ({
      id: `paper-${index + 1}`,
      title: { en: `The Harbour Paper, volume ${index + 1}` },
      kind: { en: 'newspaper' },
      language: 'en',
      provenance: [{ act: 'wrote', name: { en: 'the editors' }, inference: 'made' }],
      rights: { en: 'Made for a test.' },
      texts: { body: { path, sha256: createHash('sha256').update(text).digest('hex') } },
    })),
    events: places.map(eventAt),
  });
  await page.route('**/datasets/long/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/datasets/long/')[1] ?? '';
    await route.fulfill({
      contentType: path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8',
      body: path === 'dataset.json' ? dataset : (texts.get(path) ?? ''),
    });
  });
}
