/** Bytes from an address; what goes wrong is told with the file's name. A host that falls silent is given up. */
import { LoadFailure } from './load-failure';

/**
 * Milliseconds without a byte after which nothing more is expected. A host that makes its answer, and a connection that
 * comes out of a tunnel, are heard again sooner; who has waited so long before a page takes it for dead.
 */
export const LONGEST_SILENCE = 20_000;

/** `name` is what problems call the file. Rejects with a `LoadFailure`; never for being slow, as long as bytes come. */
export async function fetchBytes(
  address: string,
  name: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const silence = createSilence(signal);
  const received: Uint8Array<ArrayBuffer>[] = [];
  try {
    const response = await fetch(address, { signal: silence.signal });
    silence.heard();
    if (!response.ok) throw new LoadFailure(name, String(response.status), response.status === 404);
    for await (const part of partsOf(response)) {
      silence.heard();
      received.push(part);
    }
  } catch (cause) {
    if (cause instanceof LoadFailure) throw cause;
    throw new LoadFailure(name, wordsOf(cause, received));
  } finally {
    silence.end();
  }
  const bytes = joined(received);
  // A host that answers every address with its front page would otherwise pass HTML off as data.
  const opening = new TextDecoder().decode(bytes.subarray(0, 256));
  if (/^\s*<(?:!doctype )?html/i.test(opening)) {
    throw new LoadFailure(name, 'the host answered with a page of the web, as some do in place of 404', true);
  }
  return bytes;
}

/** Ends what it gives the signal to when nothing was heard for too long, or when `signal` says so. */
function createSilence(signal: AbortSignal) {
  const ending = new AbortController();
  const giveUp = () =>
    ending.abort(new Error(`nothing came for ${LONGEST_SILENCE / 1000} seconds, and it was given up`));
  const follow = () => ending.abort(signal.reason);
  let timer = setTimeout(giveUp, LONGEST_SILENCE);
  if (signal.aborted) follow();
  signal.addEventListener('abort', follow);
  return {
    signal: ending.signal,
    heard() {
      clearTimeout(timer);
      timer = setTimeout(giveUp, LONGEST_SILENCE);
    },
    end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', follow);
      // What is left of an answer that nobody wants would hold the connection.
      ending.abort();
    },
  };
}

/** Not every browser lets one walk through a stream itself. */
async function* partsOf({ body }: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
    yield next.value;
  }
}

function wordsOf(cause: unknown, received: readonly Uint8Array[]): string {
  const words = cause instanceof Error ? cause.message : String(cause);
  const length = lengthOf(received);
  return length === 0 ? words : `it broke off after ${length.toLocaleString('en')} bytes: ${words}`;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
