/** What a host can do wrong, and that a slow one is waited for. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchBytes, LONGEST_SILENCE } from './fetch-bytes';

const { signal } = new AbortController();

/** A host that answers with what the test writes; its body ends with an error where the request is given up. */
function answering(status = 200) {
  let body: ReadableStreamDefaultController<Uint8Array> | undefined;
  vi.stubGlobal('fetch', async (_address: string, init: { readonly signal: AbortSignal }) => {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        body = controller;
        init.signal.addEventListener('abort', () => controller.error(init.signal.reason));
      },
    });
    return new Response(stream, { status });
  });
  return {
    write: (text: string) => body?.enqueue(new TextEncoder().encode(text)),
    end: () => body?.close(),
    breakOff: () => body?.error(new TypeError('network error')),
  };
}

/** One that never answers. */
function silent() {
  vi.stubGlobal(
    'fetch',
    (_address: string, init: { readonly signal: AbortSignal }) =>
      new Promise((_resolve, reject) => {
        if (init.signal.aborted) reject(init.signal.reason);
        init.signal.addEventListener('abort', () => reject(init.signal.reason));
      }),
  );
}

const asking = (until = signal) => {
  const bytes = fetchBytes('./a.json', 'a.json', until);
  // It is looked at later.
  bytes.catch(() => {});
  return bytes;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('bytes from an address', () => {
  it('are whole, in whatever pieces they come', async () => {
    const host = answering();
    const bytes = asking();
    await vi.advanceTimersByTimeAsync(0);
    for (const piece of ['{"a"', ':', '"é"}']) host.write(piece);
    host.end();
    expect(new TextDecoder().decode(await bytes)).toBe('{"a":"é"}');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are waited for without end, as long as some come', async () => {
    const host = answering();
    const bytes = asking();
    for (let minute = 0; minute < 30; minute += 1) {
      await vi.advanceTimersByTimeAsync(LONGEST_SILENCE - 1);
      host.write('.');
    }
    await vi.advanceTimersByTimeAsync(0);
    host.end();
    expect(await bytes).toHaveLength(30);
  });

  it('are given up when the host does not answer', async () => {
    silent();
    const bytes = asking();
    await vi.advanceTimersByTimeAsync(LONGEST_SILENCE);
    await expect(bytes).rejects.toMatchObject({
      name: 'LoadFailure',
      message: 'a.json: nothing came for 20 seconds, and it was given up',
      isMissing: false,
    });
  });

  it('are given up when the host falls silent', async () => {
    const host = answering();
    const bytes = asking();
    await vi.advanceTimersByTimeAsync(0);
    host.write('[1,2');
    await vi.advanceTimersByTimeAsync(LONGEST_SILENCE);
    await expect(bytes).rejects.toMatchObject({
      message: 'a.json: it broke off after 4 bytes: nothing came for 20 seconds, and it was given up',
    });
  });

  it('that break off are no whole file', async () => {
    const host = answering();
    const bytes = asking();
    await vi.advanceTimersByTimeAsync(0);
    host.write('x'.repeat(1234));
    await vi.advanceTimersByTimeAsync(0);
    host.breakOff();
    await expect(bytes).rejects.toMatchObject({
      name: 'LoadFailure',
      message: 'a.json: it broke off after 1,234 bytes: network error',
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    [404, true],
    [500, false],
  ])('are none with the status %i', async (status, isMissing) => {
    answering(status);
    await expect(asking()).rejects.toMatchObject({ message: `a.json: ${status}`, isMissing });
  });

  it.each(['<!doctype html><p>', '\n<HTML lang="en">'])('are no page of the web: %s', async (page) => {
    const host = answering();
    const bytes = asking();
    await vi.advanceTimersByTimeAsync(0);
    host.write(page);
    host.end();
    await expect(bytes).rejects.toMatchObject({ isMissing: true });
    await expect(bytes).rejects.toThrow('a page of the web');
  });

  it('are no longer asked for when whoever wanted them has left', async () => {
    silent();
    const leaving = new AbortController();
    const bytes = asking(leaving.signal);
    leaving.abort();
    await expect(bytes).rejects.toThrow('a.json');
    await expect(asking(leaving.signal)).rejects.toThrow('a.json');
    expect(vi.getTimerCount()).toBe(0);
  });
});
