/** For what can wait until all else is done. */

/** Milliseconds. A page that never rests must be able to print too. */
const LONGEST = 4000;

/** Resolves when the page is loaded and the browser has nothing better to do, or after `longest` milliseconds. */
export async function whenIdle(longest = LONGEST): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  }
  await new Promise<void>((resolve) => {
    // Not every browser says when it rests.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: longest });
    else setTimeout(resolve, longest / 4);
  });
}
