/** When the page has come to rest: nothing changes, and frames come when they should. */

/** Longer than this between two frames, and something else had the main thread. */
const LATE_FRAME_MS = 40;

/** Resolves when nothing has changed and no frame was late for `quiet` milliseconds; rejects after `limit`. */
export function untilCalm(quiet: number, limit: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    let disturbed = begun;
    let last = begun;
    const watch = new MutationObserver(() => {
      disturbed = performance.now();
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const look = () => {
      const now = performance.now();
      if (now - last > LATE_FRAME_MS) disturbed = now;
      last = now;
      if (now - disturbed > quiet || now - begun > limit) {
        watch.disconnect();
        if (now - disturbed > quiet) resolve();
        else reject(new Error(`the page did not come to rest within ${limit} ms`));
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
