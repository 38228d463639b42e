/** A host that serves the built page as it should, and does one thing wrong with one file. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { MEDIA_TYPES } from '../../scripts/media-types.mjs';

/** What can go wrong with a file on its way; that the device has no network is done in the browser. */
export type HostFault =
  | 'refused'
  | '404'
  | '500'
  | 'wrong type'
  | 'cut off'
  | 'broken off'
  | 'silent'
  | 'stalled'
  | 'trickling';

/** Milliseconds between two bytes of a host that trickles. */
const DRIP = 100;

export class FaultyHost {
  private readonly server: Server;
  private spoiled: { readonly path: RegExp; readonly fault: HostFault } | undefined;
  /** What has to be done when the fault is gone: the rest of what was held. */
  private readonly held: (() => void)[] = [];
  private askedAt = Date.now();
  private readonly asked = new Set<string>();
  /** How often a file was asked for that was spoiled. */
  askedSpoiled = 0;
  /** How many bytes have trickled. */
  dripped = 0;

  private constructor(private readonly made: ReadonlyMap<string, Buffer>) {
    this.server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
      this.answer(path, response).catch(() => {
        response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not here');
      });
    });
    // What is cut on a connection that was used before the browser asks again by itself, and nobody has tried again.
    this.server.maxRequestsPerSocket = 1;
  }

  /** @param made files that are not in the built folder, by their paths: '/datasets/a/dataset.json' */
  static async start(made: ReadonlyMap<string, Buffer>): Promise<FaultyHost> {
    const host = new FaultyHost(made);
    await new Promise<void>((resolve) => host.server.listen(0, '127.0.0.1', resolve));
    return host;
  }

  get origin(): string {
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  }

  wasAskedFor(path: RegExp): boolean {
    return [...this.asked].some((each) => path.test(each));
  }

  /** Milliseconds since it was asked for anything. */
  get quietFor(): number {
    return Date.now() - this.askedAt;
  }

  /** What it held is let go: the browser asks no second time for what it still waits for. */
  spoil(path: RegExp, fault: HostFault): void {
    this.mend();
    this.spoiled = { path, fault };
  }

  /** From now on it is a good host; what trickled comes at once. */
  mend(): void {
    this.spoiled = undefined;
    for (const finish of this.held.splice(0)) finish();
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(path: string, response: ServerResponse): Promise<void> {
    this.askedAt = Date.now();
    this.asked.add(path);
    const file = path === '/' ? '/index.html' : path;
    const body = this.made.get(file) ?? (await readFile(join('dist', file)));
    const type = MEDIA_TYPES[extname(file)] ?? 'application/octet-stream';
    const headers = { 'Content-Type': type, 'Cache-Control': 'no-store' };
    const whole = { ...headers, 'Content-Length': body.length };
    if (!this.spoiled?.path.test(path)) {
      response.writeHead(200, whole).end(body);
      return;
    }
    this.askedSpoiled += 1;
    const half = body.subarray(0, body.length >> 1);
    switch (this.spoiled.fault) {
      case 'refused':
        response.destroy();
        break;
      case '404':
      case '500':
        response.writeHead(Number(this.spoiled.fault), { 'Content-Type': 'text/plain' }).end('no');
        break;
      case 'wrong type':
        response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Here</title>');
        break;
      case 'cut off':
        response.writeHead(200, whole).write(half, () => response.destroy());
        break;
      case 'broken off':
        // Without a length it is sent in chunks, of which the last never comes.
        response.writeHead(200, headers).write(half, () => response.destroy());
        break;
      case 'silent':
        // A host that comes back knows nothing of what it was asked before.
        this.held.push(() => response.destroy());
        break;
      case 'stalled':
        response.writeHead(200, whole).write(half);
        this.held.push(() => response.destroy());
        break;
      case 'trickling':
        this.trickle(response.writeHead(200, whole), body);
    }
  }

  private trickle(response: ServerResponse, body: Buffer): void {
    let sent = 0;
    const dripping = setInterval(() => {
      response.write(body.subarray(sent, sent + 1));
      sent += 1;
      this.dripped += 1;
    }, DRIP);
    response.on('close', () => clearInterval(dripping));
    this.held.push(() => {
      clearInterval(dripping);
      response.end(body.subarray(sent));
    });
  }
}
