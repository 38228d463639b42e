/**
 * Has the browser keep the app, so that it works without a network, and hears of new builds. A page keeps the build
 * it began with: the worker of a new one waits until a reader asks for it, and then every open page begins anew.
 */

/** A new build, which is kept already and waits. */
export interface Update {
  /** Puts it in the place of the old one, in all pages. */
  take(): void;
}

export interface Following {
  /** Of each new build, also one that was found by another page. */
  readonly onUpdate: (update: Update) => void;
  /** From now on another build answers: the page must begin anew, in it. */
  readonly onTaken: () => void;
  /** The page is left. */
  readonly signal: AbortSignal;
}

/** Rejects where the browser keeps nothing; the app then needs its host, as any page does. */
export async function followUpdates(
  workers: ServiceWorkerContainer,
  address: string,
  { onUpdate, onTaken, signal }: Following,
): Promise<void> {
  const registration = await workers.register(address, { updateViaCache: 'none' });
  if (signal.aborted) return;
  // Without one before it a worker does not wait: it is the first, and its build is the page's.
  const look = () => {
    const { waiting, active } = registration;
    if (waiting && active) onUpdate({ take: () => take(waiting) });
  };
  const take = (waiting: ServiceWorker) => {
    // A page that came past the old worker, as one loaded by force does, hears of no change.
    waiting.addEventListener('statechange', () => waiting.state === 'activated' && onTaken(), { signal });
    waiting.postMessage({ type: 'SKIP_WAITING' });
  };
  const watch = () => registration.installing?.addEventListener('statechange', look, { signal });
  look();
  // The browser looks for a new build whenever a page is opened: it may be on its way by now.
  watch();
  registration.addEventListener('updatefound', watch, { signal });
  workers.addEventListener('controllerchange', onTaken, { signal });
  // A page may be open for days.
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') registration.update().catch(() => {});
    },
    { signal },
  );
}
