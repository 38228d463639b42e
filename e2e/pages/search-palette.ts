/** The search over the page, in a reader's verbs. */
import { expect, type Locator, type Page } from '@playwright/test';

export class SearchPalette {
  constructor(readonly page: Page) {}

  /** By the keys; waits until one can type. */
  async open(keys = 'Control+k'): Promise<void> {
    await this.page.keyboard.press(keys);
    await expect(this.field()).toBeFocused();
  }

  /** Waits until the list answers. */
  async type(words: string): Promise<void> {
    await this.field().fill(words);
    await expect(this.field()).toHaveValue(words);
    await expect(this.dialog()).toHaveAttribute('aria-busy', 'false');
  }

  /** Opens the search and types. */
  async lookFor(words: string): Promise<void> {
    await this.open();
    await this.type(words);
  }

  /** By its place, since its name is in the reader's language. */
  dialog(): Locator {
    return this.page.getByRole('dialog').filter({ has: this.field() });
  }

  field(): Locator {
    return this.page.getByRole('combobox', { name: /^(Search, or name a command|搜索，或输入命令)$/ });
  }

  group(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true });
  }

  options(): Locator {
    return this.page.getByRole('listbox').getByRole('option');
  }

  option(words: string | RegExp): Locator {
    return this.options().filter({ hasText: words });
  }

  /** The one that Enter would choose. */
  highlighted(): Locator {
    return this.page.getByRole('listbox').locator('[role="option"][data-highlighted]');
  }

  /** What is shown as found in an option. */
  found(option: Locator): Locator {
    return option.locator('mark');
  }

  /** What the search says of itself, as a screen reader hears it. */
  status(): Locator {
    return this.dialog().getByRole('status');
  }

  async expectGroups(names: readonly string[]): Promise<void> {
    await expect(this.page.getByRole('listbox').getByRole('group')).toHaveCount(names.length);
    for (const [at, name] of names.entries()) {
      await expect(this.page.getByRole('listbox').getByRole('group').nth(at)).toHaveAccessibleName(name);
    }
  }
}
