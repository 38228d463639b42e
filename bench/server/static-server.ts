/**
 * One server for all that is measured: the built app with its policy, the peers' pages without one, the archives.
 * It behaves as a static host does: text is sent compressed, what is compressed already is sent as it is.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { MEDIA_TYPES } from '../../scripts/media-types.mjs';

export interface Mount {
  /** Of the path, with a slash at both ends: '/app/datasets/'. The first mount that fits answers. */
  readonly prefix: string;
  readonly folder: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Another name for a file below the folder; for what stands in another file's place. */
  readonly rename?: (path: string) => string;
}

export interface StaticServer {
  /** 'http://127.0.0.1:41234' */
  readonly origin: string;
  /** Bytes of all bodies that were sent since the last call. */
  takeSentBytes(): number;
  /** Compresses a file before anyone asks for it, as a host does; the clock must not see it. */
  compressAhead(path: string): Promise<void>;
  close(): Promise<void>;
}
const SENT_COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.txt', '.svg', '.webmanifest']);

const compress = promisify(gzip);

export async function startServer(mounts: readonly Mount[]): Promise<StaticServer> {
  const compressed = new Map<string, Promise<Buffer>>();
  let sent = 0;

  const compressedFile = (file: string) => {
    const made = compressed.get(file) ?? readFile(file).then((bytes) => compress(bytes));
    compressed.set(file, made);
    return made;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const found = locate(request.url ?? '/', mounts);
    const type = found && MEDIA_TYPES[extname(found.file)];
    if (found === undefined || type === undefined) throw new Error('not here');
    const isCompressed = SENT_COMPRESSED.has(extname(found.file)) && accepts(request, 'gzip');
    const body = await (isCompressed ? compressedFile(found.file) : readFile(found.file));
    sent += body.byteLength;
    response.writeHead(200, {
      ...found.headers,
      'Content-Type': type,
      'Content-Length': body.byteLength,
      // Each run begins at the request for the data; the browser's cache would spare it all but the first.
      'Cache-Control': 'no-store',
      ...(isCompressed && { 'Content-Encoding': 'gzip' }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not here');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    takeSentBytes() {
      const taken = sent;
      sent = 0;
      return taken;
    },
    async compressAhead(path) {
      const found = locate(path, mounts);
      if (found && SENT_COMPRESSED.has(extname(found.file))) await compressedFile(found.file);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface Located {
  readonly file: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function locate(url: string, mounts: readonly Mount[]): Located | undefined {
  const pathname = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  const mount = mounts.find(({ prefix }) => pathname.startsWith(prefix));
  if (mount === undefined) return undefined;
  const path = pathname.slice(mount.prefix.length);
  const asked = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const file = join(mount.folder, normalize(mount.rename?.(asked) ?? asked));
  if (!file.startsWith(mount.folder + sep)) return undefined;
  return { file, ...(mount.headers && { headers: mount.headers }) };
}

function accepts(request: IncomingMessage, coding: string): boolean {
  return String(request.headers['accept-encoding'] ?? '').includes(coding);
}
