/** Long work in parts, so that a page can draw and answer between them. */

/** Yields wherever a rest suits, and returns its result. */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** Milliseconds of work after which a rest is taken. One part more may have begun before, so it is well under a frame. */
const SLICE = 4;

/** Without a rest, as where nobody is waiting for a page. */
export function runAtOnce<T>(steps: Sliced<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** With rests in which the browser does what is more urgent. Rejects with what the work throws. */
export async function runInSlices<T>(steps: Sliced<T>): Promise<T> {
  let rested = performance.now();
  let step = steps.next();
  while (!step.done) {
    if (performance.now() - rested >= SLICE) {
      await rest();
      rested = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}

/** For work that waits on what is always there at once: to be called between its parts, it rests when one is due. */
export function restWhenDue(): () => Promise<void> {
  let rested = performance.now();
  return async () => {
    if (performance.now() - rested < SLICE) return;
    await rest();
    rested = performance.now();
  };
}

/** Until the browser's next turn. A timer would be held back to four milliseconds. */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
