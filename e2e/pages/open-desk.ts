/** The desk at which a reader opens a dataset of their own. */
import type { Locator, Page } from '@playwright/test';

/** A file as a reader has it on the disk. */
export interface ReaderFile {
  readonly name: string;
  readonly content: string | Buffer;
}

export class OpenDesk {
  constructor(private readonly page: Page) {}

  dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Open a dataset' });
  }

  async show(): Promise<void> {
    await this.page.getByRole('button', { name: 'More', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'Open a dataset…' }).click();
  }

  async choose(...files: readonly ReaderFile[]): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.dialog().getByRole('button', { name: 'Choose a file…' }).click();
    await (await choosing).setFiles(
      files.map(({ name, content }) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(content),
      })),
    );
  }

  async paste(text: string): Promise<void> {
    await this.dialog().getByLabel('Or paste its text').fill(text);
    await this.dialog().getByRole('button', { name: 'Open what was pasted' }).click();
  }

  /** What is asked of a file of another program is answered: it becomes a dataset. */
  async make(): Promise<void> {
    await this.dialog().getByRole('button', { name: 'Make a dataset of it' }).click();
  }

  async pasteAndMake(text: string): Promise<void> {
    await this.show();
    await this.paste(text);
    await this.make();
  }

  /** As the browser tells a drop: a page cannot be handed files from outside in any other way. */
  async drop(...files: readonly ReaderFile[]): Promise<void> {
    const written = files.map(({ name, content }) => ({ name, bytes: [...Buffer.from(content)] }));
    const transfer = await this.page.evaluateHandle((all) => {
      const made = new DataTransfer();
      for (const { name, bytes } of all) made.items.add(new File([new Uint8Array(bytes)], name));
      return made;
    }, written);
    await this.page.locator('body').dispatchEvent('dragover', { dataTransfer: transfer });
    await this.page.locator('body').dispatchEvent('drop', { dataTransfer: transfer });
  }

  library(): Locator {
    return this.dialog().getByRole('region', { name: 'On this device' });
  }

  report(): Locator {
    return this.page.getByRole('region', { name: 'What became of the file' });
  }
}
