/** The dialog in which a reader takes the dataset away as a file. */
import type { Download, Locator, Page, TestInfo } from '@playwright/test';

export class SaveDialog {
  constructor(private readonly page: Page) {}

  dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Save as a file' });
  }

  async show(): Promise<void> {
    await this.page.getByRole('button', { name: 'More', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'Save as a file…' }).click();
  }

  /** What the browser is handed. */
  async save(format: string): Promise<Download> {
    const saving = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: `Save: ${format}`, exact: true }).click();
    return saving;
  }

  /** Shows the dialog, saves, and tells where on the disk the file is. */
  async savedFile(format: string, info: TestInfo): Promise<string> {
    await this.show();
    const download = await this.save(format);
    const path = info.outputPath(download.suggestedFilename());
    await download.saveAs(path);
    return path;
  }
}
