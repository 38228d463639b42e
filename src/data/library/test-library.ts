/** A library in a database that no other test sees, for tests. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import type { BroughtFile } from '../files/brought-file';
import { type Library, openLibrary } from './library';
import type { Upgrade } from './library-database';
import type { NewEntry } from './write-library';

let opened: Library[] = [];

/** A new database before each test; what a test has opened is closed after it. */
export function withFreshDatabase(): void {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
  });
  afterEach(() => {
    for (const library of opened) library.close();
    opened = [];
  });
}

export async function openedLibrary(upgrades?: readonly Upgrade[]): Promise<Library> {
  const library = await openLibrary(upgrades);
  if (!library.ok) throw new Error(library.error.message);
  opened.push(library.value);
  return library.value;
}

export function brought(contents: Readonly<Record<string, string>>): readonly BroughtFile[] {
  return Object.entries(contents).map(([path, text]) => ({ path, content: new Blob([text]) }));
}

export const ADDED: NewEntry = {
  name: '',
  title: { en: 'Talks', zh: '会谈' },
  datasetVersion: '1.0.0',
  origin: { is: 'file', name: 'talks.zip' },
  dataset: 'dataset.json',
  eventCount: 3,
  files: brought({ 'dataset.json': '{"id":"talks"}', 'texts/a.body.txt': '会谈' }),
};

/** What was answered; throws the reason where there is none. */
export async function answerOf<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; error: { message: string } }>,
) {
  const result = await answer;
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
