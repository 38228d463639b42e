/** What letters the machine has beside those that come with the page. */
import type { Page } from '@playwright/test';

/**
 * Whether Chinese can be drawn: each character is then as wide as it is high. Without, browsers draw boxes, whose
 * widths in a text and on a canvas are not the same, so that nothing that is measured holds.
 */
export function hasChineseLetters(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const probe = document.createElement('span');
    probe.lang = 'zh';
    probe.textContent = '中美会晤';
    Object.assign(probe.style, { position: 'absolute', fontSize: '100px', whiteSpace: 'nowrap' });
    document.body.append(probe);
    const { width } = probe.getBoundingClientRect();
    probe.remove();
    return Math.abs(width - 400) < 8;
  });
}
