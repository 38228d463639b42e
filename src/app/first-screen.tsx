/**
 * What the build writes into the page, so that it can be read before any script has run, and without one: the
 * first screen by the app's own components, and the whole dataset as a chronology. Run by Node, never in a browser.
 */
import '../words/late';
import { QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { checkTexts } from '../data/dataset/check-texts';
import { loadedFrom } from '../data/dataset/load-dataset';
import { type ParsedDataset, parseDataset } from '../data/dataset/parse-dataset';
import { type OpenedText, openStoredText } from '../data/dataset/stored-text';
import { createSiteSource } from '../data/dataset-source';
import { formatProblem } from '../data/document/problem';
import { datasetQuery } from '../data/queries';
import { createActorTree } from '../domain/actors/actor-tree';
import type { Archive } from '../domain/archive/archive';
import { localText } from '../domain/archive/language-map';
import { SEGMENTS } from '../domain/archive/vocabulary';
import { evidenceStatuses, type TextKey, textKeyFrom } from '../domain/evidence/evidence-status';
import { NO_FILTER } from '../domain/filter/event-filter';
import { createMemoryStore } from '../domain/store/memory-store';
import { Chronology, MAX_IN_FULL } from '../features/chronology';
import { DEFAULT_DATASET, INITIAL_VIEW } from '../state/view-state';
import { createViewStore } from '../state/view-store';
import { interfaceLanguage, t } from '../words/translate';
import { App } from './App';
import { schemaOrgFrom } from './first-screen-schema-org';
import { pageTitle } from './page-title';

export interface FirstScreen {
  readonly title: string;
  readonly description: string;
  /** HTML of the page in its first view. */
  readonly page: string;
  /** HTML of the whole dataset, for readers without scripts and for search engines. */
  readonly chronology: string;
  /** schema.org JSON-LD as a value. */
  readonly schemaOrg: unknown;
}

/** Bytes of a file of the dataset, by its path relative to the dataset file. */
export type ReadFile = (path: string) => Uint8Array;

/** The default dataset in the default view, in English. Throws where the dataset has an error: it must not be published. */
export function drawFirstScreen(read: ReadFile, site: string | undefined): FirstScreen {
  const file = 'dataset.json';
  const parsed = parseDataset(new TextDecoder('utf-8', { fatal: true }).decode(read(file)), file);
  const { archive } = parsed;
  if (archive === undefined) throw new Error(wordsOf(parsed.problems, DEFAULT_DATASET));
  const opened = openTexts(archive, read);
  const quoting = { sources: parsed.readSources, events: parsed.readEvents };
  const { problems } = checkTexts(quoting, parsed.paths, opened, { isNearestSought: false });
  const errors = [...parsed.problems, ...parsed.place(problems)].filter(
    ({ severity }) => severity === 'error',
  );
  if (errors.length > 0) throw new Error(wordsOf(errors, DEFAULT_DATASET));
  return {
    title: pageTitle(localText(archive.title, interfaceLanguage()).text),
    description: localText(archive.summary, interfaceLanguage()).text,
    page: drawPage(parsed),
    chronology: drawChronology(archive, opened),
    schemaOrg: schemaOrgFrom(archive, site),
  };
}

function wordsOf(problems: ParsedDataset['problems'], name: string): string {
  return [`the dataset ${name} cannot be published:`, ...problems.map(formatProblem)].join('\n');
}

function openTexts({ sources }: Archive, read: ReadFile): ReadonlyMap<TextKey, OpenedText> {
  const opened = new Map<TextKey, OpenedText>();
  for (const { id, texts } of sources) {
    for (const segment of SEGMENTS) {
      const stored = texts[segment];
      if (stored) opened.set(textKeyFrom(id, segment), openStoredText(read(stored.path), stored));
    }
  }
  return opened;
}

function drawPage(parsed: ParsedDataset): string {
  const source = createSiteSource(DEFAULT_DATASET, './');
  const loaded = loadedFrom(source, { is: 'folder', address: './' }, parsed);
  const queries = new QueryClient();
  queries.setQueryData(datasetQuery(source).queryKey, loaded);
  const html = renderToStaticMarkup(<App queries={queries} view={createViewStore(INITIAL_VIEW)} />);
  queries.clear();
  return html;
}

function drawChronology(archive: Archive, opened: ReadonlyMap<TextKey, OpenedText>): string {
  const store = createMemoryStore(archive);
  const answer = store.list({ filter: NO_FILTER, order: 'time', offset: 0, limit: archive.events.length });
  if (answer instanceof Promise) throw new Error('the build reads a dataset from memory only');
  const byId = new Map(archive.events.map((event) => [event.id, event]));
  const events = answer.value.flatMap(({ id }) => byId.get(id) ?? []);
  const texts = new Map([...opened].map(([key, { text }]) => [key, text]));
  return renderToStaticMarkup(
    <Chronology
      archive={archive}
      tree={createActorTree(archive.actors, archive.sides)}
      sources={new Map(archive.sources.map((each) => [each.id, each]))}
      events={events.slice(0, MAX_IN_FULL)}
      named={events.slice(MAX_IN_FULL)}
      matching={events.length}
      total={events.length}
      filter={NO_FILTER}
      order="time"
      texts={texts}
      statuses={evidenceStatuses(archive, texts)}
      notice={t('chronology.noScripts')}
    />,
  );
}
