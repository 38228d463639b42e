/** What a finger or a key can reach on the page as it is now, measured. */
import type { Page } from '@playwright/test';

/**
 * The buttons, links, boxes and lists whose room is less than `least` px either way, by name. A box has the room of
 * its label. Words within a sentence are as large as the sentence (WCAG 2.5.8, inline); marks in the chart are
 * where their time is (essential), and each is a row of the list too.
 */
export async function targetsSmallerThan(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((atLeast) => {
    const isOut = (element: Element) =>
      element.closest('[inert], [aria-hidden="true"], .chart, .visually-hidden') !== null ||
      !(element instanceof HTMLElement) ||
      element.offsetParent === null;
    const isInline = (element: Element) => {
      const { display } = getComputedStyle(element);
      return (
        element.matches('.chain__note') || (display === 'inline' && element.closest('p, li, dd') !== null)
      );
    };
    const all = document.querySelectorAll('button, a[href], input, select, summary, [role^="menuitem"]');
    return [...all].flatMap((element) => {
      if (isOut(element) || isInline(element) || element.matches('.page__skip')) return [];
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      // Halves of a pixel come of rounding.
      if (Math.min(width, height) >= atLeast - 0.5) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return `${element.tagName} ${element.className} “${name.trim().slice(0, 40)}” ${width} × ${height}`;
    });
  }, least);
}

/** Where the keyboard is: how it is shown, and whether something that stays in place lies over it. */
export async function focusNow(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const isOutlined = (each: Element | null) => {
      if (each === null) return false;
      // Or on what it draws behind itself, as the grips of the strip.
      return [undefined, '::after'].some((part) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each, part);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
    };
    const box = element.getBoundingClientRect();
    // Some of it must be seen: a point near its beginning, its middle or its end.
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, window.innerHeight)];
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, window.innerWidth)];
    const points = [0.1, 0.5, 0.9].map((part) => [left + (right - left) * part, (top + bottom) / 2] as const);
    const isSeen =
      bottom > top &&
      right > left &&
      points.some(([x, y]) => {
        const on = document.elementFromPoint(x, y);
        return (
          on !== null &&
          (element.contains(on) || on.contains(element) || on.closest('label')?.contains(element))
        );
      });
    return {
      name: `${element.tagName} ${element.className} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}”`,
      // On itself, on the words that stand for a hidden radio button, or on the words of a mark.
      isShown: [element, element.closest('label'), ...element.children].some(isOutlined),
      isSeen,
    };
  });
}

/** What can be scrolled sideways of the page, and words that are cut off by the box around them. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && getComputedStyle(element).visibility !== 'hidden';
    };
    /** Meant to be shortened at its end, or drawn by measure. */
    const isShortened = (element: Element) =>
      element.closest('.chart, .event-row__words, select, textarea, svg') !== null;
    const name = (element: Element) => `${element.className}: ${element.textContent?.slice(0, 30)}`;
    const clipped = [...document.querySelectorAll('body *')].filter((element) => {
      if (!isShown(element) || isShortened(element)) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCutX = overflowX === 'hidden' || overflowX === 'clip';
      const isCutY = overflowY === 'hidden' || overflowY === 'clip';
      return (
        (isCutX && element.scrollWidth > element.clientWidth + 1) ||
        (isCutY && element.scrollHeight > element.clientHeight + 1)
      );
    });
    const scrollers = [
      document.documentElement,
      ...[...document.querySelectorAll('.pane, .page__list')].filter(
        (element) => isShown(element) && getComputedStyle(element).overflowY === 'auto',
      ),
    ];
    return [
      ...scrollers
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map((element) => `${element.tagName} ${element.className} is ${element.scrollWidth} wide`),
      ...clipped.map(name),
    ];
  });
}
