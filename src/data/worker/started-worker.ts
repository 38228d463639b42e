/** Whether a worker has come: one that cannot be started, breaks or never comes says nothing, and who asks it waits for ever. */
import { inTime } from '../../base/in-time';

/** In the worker, when all of its code is there. */
export function sayStarted(): void {
  // Whoever talks to it passes over what is no answer.
  postMessage('started');
}

/** In the page: rejects when it does not come, or breaks; never resolves. Whoever asks nothing more needs not hear of it. */
export function brokenWorker(worker: Worker): Promise<never> {
  const started = new Promise((resolve) => {
    worker.addEventListener('message', resolve, { once: true });
    worker.addEventListener('error', resolve, { once: true });
  });
  const broken = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'the worker could not be started')),
    );
    inTime(started).catch(() => reject(new Error('the worker could not be started: it does not come')));
  });
  broken.catch(() => {});
  return broken;
}
