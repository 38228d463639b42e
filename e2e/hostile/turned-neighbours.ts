/** By the places of letters on the page: what words that turn the direction of writing have moved. */
import type { Page } from '@playwright/test';

/** Texts without such signs whose letters do not run to the right, or that stand before the turned words that they come after. */
export function turnedNeighbours(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const turning = /\p{Bidi_Control}/u;
    const isOneLine = (a: DOMRect, b: DOMRect) => Math.abs(a.top - b.top) < a.height / 2;
    const boxes = (node: Node, from: number, to: number) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    };
    const blockOf = (node: Node) => {
      let at = node.parentElement;
      while (at?.parentElement && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
      return at;
    };
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let before: Node | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (turning.test(text)) {
        before = node;
        continue;
      }
      if (text.trim() === '') continue;
      const letters = [...text].flatMap((_, at) => boxes(node, at, at + 1).slice(0, 1));
      for (const [at, letter] of letters.entries()) {
        const next = letters[at + 1];
        if (next && isOneLine(letter, next) && next.left < letter.left - 0.5)
          faults.push(`to the left: ${text}`);
      }
      const last = before && boxes(before, 0, before.textContent?.length ?? 0).at(-1);
      const [first] = letters;
      if (before && last && first && blockOf(before) === blockOf(node) && isOneLine(last, first)) {
        if (first.left < last.right - 0.5) faults.push(`before what it comes after: ${text}`);
      }
      before = undefined;
    }
    return [...new Set(faults)];
  });
}
