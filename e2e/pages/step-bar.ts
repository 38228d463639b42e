/** The guided reading in a reader's verbs. */
import { expect, type Locator, type Page } from '@playwright/test';

export class StepBar {
  constructor(private readonly page: Page) {}

  bar(): Locator {
    return this.page.getByRole('region', { name: 'Guided reading', exact: true });
  }

  /** In the head of the page. */
  entrance(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: /^Guided reading/ });
  }

  next(): Locator {
    return this.bar().getByRole('button', { name: 'Next', exact: true });
  }

  previous(): Locator {
    return this.bar().getByRole('button', { name: 'Previous', exact: true });
  }

  contents(): Locator {
    return this.bar().getByRole('button', { name: /^All steps/ });
  }

  entries(): Locator {
    return this.bar().getByRole('list').getByRole('button');
  }

  back(): Locator {
    return this.bar().getByRole('button', { name: 'Back to this step' });
  }

  close(): Locator {
    return this.bar().getByRole('button', { name: 'Close the guided reading' });
  }

  /** What a screen reader is told: the place, and the sentence. */
  told(): Locator {
    return this.bar().getByRole('status');
  }

  async expectStep(number: number, count: number, sentence: string): Promise<void> {
    await expect(this.told()).toHaveText(`Step ${number} of ${count}${sentence}`);
    await expect(this.contents()).toHaveText(`${number} of ${count}`);
  }
}
