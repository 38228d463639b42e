/** Who asks for contrast, for forced colours or for stillness gets them, by the device or by a choice made here. */
import type { Page } from '@playwright/test';
import { axeFindings } from './pages/axe';
import { expect, test } from './test';

const SOURCE = '?event=video-call-of-august-19&quotation=M-AUG';

/** What of the page's colours a reader sees: ground, words, lines, a side. */
function coloursSeen(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const styleOf = (selector: string) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`there is no ${selector}`);
      return getComputedStyle(element);
    };
    return {
      ground: styleOf('body').backgroundColor,
      words: styleOf('body').color,
      muted: styleOf('.event-row__said-by').color,
      hairline: styleOf('.event-row + .event-row, .event-group').borderTopColor,
      side: styleOf('.mark .glyph').fill,
    };
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`high contrast, ${colorScheme}`, () => {
    test.use({ colorScheme, contrast: 'more' });

    for (const [name, query] of [
      ['the list', ''],
      ['an event and its source', SOURCE],
    ] as const) {
      test(`every word of ${name} stands out by 7 to 1`, async ({ readout, page }) => {
        await readout.open(query);
        if (query === '') await expect(readout.rows()).toHaveCount(21);
        else await expect(readout.currentPiece()).toBeVisible();
        expect(await axeFindings(page, { rules: ['color-contrast-enhanced'] })).toEqual({
          findings: [],
          passed: 1,
        });
      });
    }

    test('is the same whether the device or the reader asks for it', async ({ readout, page }) => {
      await readout.open();
      await expect(readout.marks().first()).toBeVisible();
      const byDevice = await coloursSeen(page);

      await page.emulateMedia({ contrast: 'no-preference' });
      await expect.poll(() => coloursSeen(page)).not.toEqual(byDevice);
      await page.evaluate(() => {
        localStorage.setItem('readout.preferences', JSON.stringify({ theme: 'system', contrast: 'more' }));
      });
      await page.reload();
      await readout.untilReady();
      await expect(readout.marks().first()).toBeVisible();
      expect(await coloursSeen(page)).toEqual(byDevice);
    });
  });
}

test.describe('a dark device', () => {
  test.use({ colorScheme: 'dark' });

  test('shows the light page to who chose it, and paper is white', async ({ readout, page }) => {
    await readout.open();
    await expect(readout.marks().first()).toBeVisible();
    const dark = await coloursSeen(page);
    await page.emulateMedia({ media: 'print' });
    expect((await coloursSeen(page)).ground).toMatch(/^(rgb\(255, 255, 255\)|color\(srgb 1 1 1\))$/);

    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => {
      localStorage.setItem('readout.preferences', JSON.stringify({ theme: 'light', contrast: 'system' }));
    });
    await page.reload();
    await readout.untilReady();
    await expect(readout.marks().first()).toBeVisible();
    const chosen = await coloursSeen(page);
    expect(chosen.ground).not.toBe(dark.ground);

    await page.emulateMedia({ colorScheme: 'light' });
    expect(await coloursSeen(page)).toEqual(chosen);
  });
});

test.describe('forced colours', () => {
  test.use({ colorScheme: 'dark' });

  test('glyphs, rules, the chosen passage and the focus are seen', async ({ readout, page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await readout.open(SOURCE);
    await expect(readout.currentPiece()).toBeFocused();

    const seen = await page.evaluate(() => {
      const styleOf = (selector: string) => {
        const element = document.querySelector(selector);
        if (element === null) throw new Error(`there is no ${selector}`);
        return getComputedStyle(element);
      };
      const system = (name: string) => {
        const probe = document.createElement('i');
        probe.style.cssText = `background: ${name}; forced-color-adjust: none`;
        document.body.append(probe);
        const { backgroundColor } = getComputedStyle(probe);
        probe.remove();
        return backgroundColor;
      };
      return {
        words: system('CanvasText'),
        marked: system('Mark'),
        ground: system('Canvas'),
        glyph: styleOf('.mark[data-line="solid"] .glyph').fill,
        rule: styleOf('.mark[data-line="solid"] .mark__rule').backgroundImage,
        passage: styleOf('mark[data-chosen="true"]').backgroundColor,
        others: styleOf('.quoted-piece:not([data-chosen="true"])').color,
        twin: styleOf('.quotation__words[data-chosen="true"] q').backgroundColor,
        focus: styleOf('mark:focus').outlineStyle,
        focusColour: styleOf('mark:focus').outlineColor,
      };
    });
    expect(seen.glyph).toBe(seen.words);
    expect(seen.rule).toContain(seen.words);
    expect(seen.passage).toBe(seen.marked);
    expect(seen.others).toBe(seen.words);
    expect(seen.twin).toBe(seen.marked);
    expect(seen.marked).not.toBe(seen.ground);
    expect(seen.focus).toBe('solid');
    expect(seen.focusColour).not.toBe(seen.ground);
  });
});

test('nothing moves for who asks for stillness, whatever a component says', async ({ readout, page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await readout.open();
  const durationOf = () =>
    page.evaluate(() => {
      document.body.style.transition = 'opacity 3s';
      return getComputedStyle(document.body).transitionDuration;
    });
  expect(await durationOf()).toBe('3s');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await durationOf()).toBe('0s');
});
