// @vitest-environment happy-dom
/** When a page hears of a new build, and when it begins anew: with workers that are driven by hand. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followUpdates, type Update } from './follow-updates';

class FakeWorker extends EventTarget {
  readonly postMessage = vi.fn();

  constructor(public state: ServiceWorkerState) {
    super();
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | null = new FakeWorker('activated');
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  readonly update = vi.fn(() => Promise.resolve());

  /** A new build is found, and is being fetched. */
  find(): FakeWorker {
    this.installing = new FakeWorker('installing');
    this.dispatchEvent(new Event('updatefound'));
    return this.installing;
  }

  /** All of it has come. */
  keep(): FakeWorker {
    const worker = this.installing ?? new FakeWorker('installing');
    this.installing = null;
    this.waiting = worker;
    worker.become('installed');
    return worker;
  }
}

let registration: FakeRegistration;
let workers: EventTarget;
let leave: AbortController;
const onUpdate = vi.fn<(update: Update) => void>();
const onTaken = vi.fn();

function follow(): Promise<void> {
  Object.assign(workers, { register: async () => registration });
  const { signal } = leave;
  return followUpdates(workers as ServiceWorkerContainer, './sw.js', { onUpdate, onTaken, signal });
}

beforeEach(() => {
  registration = new FakeRegistration();
  workers = new EventTarget();
  leave = new AbortController();
  onUpdate.mockReset();
  onTaken.mockReset();
});

describe('a new build is told', () => {
  it('that waits already', async () => {
    registration.waiting = new FakeWorker('installed');
    await follow();
    expect(onUpdate).toHaveBeenCalledOnce();
  });

  it('that is on its way when the page begins to listen', async () => {
    registration.installing = new FakeWorker('installing');
    await follow();
    expect(onUpdate).not.toHaveBeenCalled();
    registration.keep();
    expect(onUpdate).toHaveBeenCalledOnce();
  });

  it('that is found later, when it can be taken and not before', async () => {
    await follow();
    registration.find();
    expect(onUpdate).not.toHaveBeenCalled();
    registration.keep();
    expect(onUpdate).toHaveBeenCalledOnce();
  });

  it('but not the first, which is the page’s own', async () => {
    registration.active = null;
    await follow();
    registration.find();
    registration.keep();
    expect(onUpdate).not.toHaveBeenCalled();
  });

  it('but not to a page that was left', async () => {
    await follow();
    leave.abort();
    registration.find();
    registration.keep();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(onUpdate).not.toHaveBeenCalled();
    expect(onTaken).not.toHaveBeenCalled();
  });
});

describe('the page begins anew', () => {
  it('when the new build was taken, by whomever', async () => {
    await follow();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(onTaken).toHaveBeenCalledOnce();
  });

  it('also where it was loaded past the old worker, and hears of no change', async () => {
    await follow();
    registration.find();
    const worker = registration.keep();
    onUpdate.mock.lastCall?.[0].take();
    expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'SKIP_WAITING' });
    worker.become('activating');
    expect(onTaken).not.toHaveBeenCalled();
    worker.become('activated');
    expect(onTaken).toHaveBeenCalledOnce();
  });
});

it('looks for a new build when the page is seen again, and bears that there is no network', async () => {
  await follow();
  registration.update.mockRejectedValueOnce(new TypeError('no network'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(registration.update).toHaveBeenCalledOnce();
});

it('fails where the browser keeps nothing', async () => {
  Object.assign(workers, { register: () => Promise.reject(new Error('not here')) });
  const { signal } = leave;
  const following = followUpdates(workers as ServiceWorkerContainer, './sw.js', {
    onUpdate,
    onTaken,
    signal,
  });
  await expect(following).rejects.toThrow('not here');
});
