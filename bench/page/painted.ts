/** When something is painted: all clocks of the benchmark stop here, for the app and for the peers. */

/** Time of the page, in milliseconds (`performance.now`), right after the frame that comes next was painted. */
export async function afterPaint(): Promise<number> {
  await new Promise(requestAnimationFrame);
  return afterThisFrame();
}

/** Looks before each frame; resolves after the first frame that is painted with it. Rejects after `limit` milliseconds. */
export async function whenPainted(isThere: () => boolean, what: string, limit: number): Promise<number> {
  const begun = performance.now();
  for (;;) {
    await new Promise(requestAnimationFrame);
    // Still in the callbacks of the frame: what is found is painted with it.
    if (isThere()) return afterThisFrame();
    if (performance.now() - begun > limit) throw new Error(`waited ${limit} ms in vain for ${what}`);
  }
}

/** A frame is laid out and painted after its callbacks; a message that is sent from them is the first task behind it. */
function afterThisFrame(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  });
}
