/** The chronology as a reader of paper, or of a page without scripts, has it. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { parseDataset } from '../../src/data/dataset/parse-dataset';
import type { Archive } from '../../src/domain/archive/archive';

/** A dataset as the app reads it, from the folder that holds it. */
export async function readArchive(folder: URL): Promise<Archive> {
  const text = await readFile(new URL('dataset.json', folder), 'utf8');
  const { archive } = parseDataset(text, 'dataset.json');
  if (archive === undefined) throw new Error(`no dataset in ${folder.href}`);
  return archive;
}

export const SHIPPED = new URL('../../public/datasets/china-us-2021/', import.meta.url);

export class ChronologyText {
  constructor(readonly page: Page) {}

  article(): Locator {
    return this.page.locator('.chronology');
  }

  entries(): Locator {
    return this.article().locator('.chronology__event');
  }

  entry(title: string): Locator {
    return this.entries().filter({ has: this.page.getByText(title, { exact: true }) });
  }

  notes(): Locator {
    return this.article().locator('.chronology__notes > li');
  }

  /** The exact words that are quoted in the notes, without the signs around them. */
  async quotedWords(): Promise<readonly string[]> {
    return this.article().locator('.chronology__words').allTextContents();
  }

  /** Everything that can be read in it. */
  async text(): Promise<string> {
    return (await this.article().textContent()) ?? '';
  }

  /** Raised numbers and notes belong together one to one, and count from 1. */
  async expectNumbersInOrder(): Promise<void> {
    const count = await this.notes().count();
    expect(count).toBeGreaterThan(0);
    const expected = Array.from({ length: count }, (_, index) => String(index + 1));
    expect(await this.article().locator('.chronology__mark a').allTextContents()).toEqual(expected);
    expect(await this.article().locator('.chronology__number').allTextContents()).toEqual(expected);
  }
}
