/**
 * Says how far the page is, for tools that wait or measure: on the document, and as two marks of the page's timing
 * (`performance.getEntriesByName`), which are those of the dataset that is open, each set once:
 *
 * - `readout:drawn`: the first window of the dataset has been painted, chart and list.
 * - `readout:complete`: all else has too, except the search: every part was read, and chart, list and counts are final.
 */

export type ReadyMark = 'drawn' | 'complete';

/** Chart and list, or the failure message, are drawn. */
export function markReady(): void {
  document.documentElement.dataset.ready = 'true';
}

/** Whether all source texts have come and were checked. */
export function markChecked(isChecked: boolean): void {
  document.documentElement.dataset.checked = String(isChecked);
}

export function markTime(name: ReadyMark): void {
  performance.mark(`readout:${name}`);
}

/** Resolves when a dataset is complete, the first that ever is. */
export function whenComplete(): Promise<void> {
  return new Promise((resolve) => {
    const watch = new PerformanceObserver((marks) => {
      if (marks.getEntriesByName('readout:complete').length === 0) return;
      watch.disconnect();
      resolve();
    });
    watch.observe({ type: 'mark', buffered: true });
  });
}

/** Another dataset is asked for. */
export function clearTimes(): void {
  for (const name of ['drawn', 'complete']) performance.clearMarks(`readout:${name}`);
}

/** Resolves right after the next frame was painted; in a page that nobody sees, when it is seen again. */
export async function afterPaint(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  // A frame is laid out and painted after its callbacks; a message that is sent from them comes behind it.
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
