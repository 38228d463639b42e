import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StaticServer, startServer } from './static-server';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const packed = gzipSync('{"id":"e1"}\n');
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'data', 'events'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), '{}');
  writeFileSync(join(folder, 'data', 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'data', 'dataset.json'), JSON.stringify({ text: 'x'.repeat(2000) }));
  writeFileSync(join(folder, 'data', 'events', '0001.ndjson.gz'), packed);
  server = await startServer([
    {
      prefix: '/app/',
      folder: join(folder, 'data'),
      headers: { 'Content-Security-Policy': "default-src 'none'" },
    },
  ]);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('the server of the benchmark', () => {
  it('sends text compressed, and counts what it sent', async () => {
    server.takeSentBytes();
    const response = await fetch(`${server.origin}/app/dataset.json`);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(await response.json()).toEqual({ text: 'x'.repeat(2000) });
    const sent = server.takeSentBytes();
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(200);
    expect(server.takeSentBytes()).toBe(0);
  });

  it('sends a packed part as it is, for the page to unpack', async () => {
    const response = await fetch(`${server.origin}/app/events/0001.ndjson.gz`);
    expect(response.headers.get('content-type')).toBe('application/gzip');
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(Buffer.from(await response.arrayBuffer())).toEqual(packed);
  });

  it('sends the page of a folder, and nothing from beside it', async () => {
    expect((await fetch(`${server.origin}/app/`)).status).toBe(200);
    expect((await fetch(`${server.origin}/app/%2e%2e/secret.json`)).status).toBe(404);
    expect((await fetch(`${server.origin}/app/missing.json`)).status).toBe(404);
  });
});
