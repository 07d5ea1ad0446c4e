// Serves the preview's folder on this machine: static files and nothing else.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export interface Serving {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The file that an address names, or null when it names none inside the folder. */
async function fileFor(folder: string, address: string): Promise<string | null> {
  let path: string;
  try {
    path = normalize(join(folder, decodeURIComponent(address.split(/[?#]/)[0] ?? '/')));
  } catch {
    return null;
  }
  if (path !== folder && !path.startsWith(folder + sep)) return null;
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return path;
  return found?.isDirectory() ? fileFor(folder, '/index.html') : null;
}

/** Starts serving; `port` 0 takes a free one. Rejects when the port is taken. */
export async function serveFolder(folder: string, port: number): Promise<Serving> {
  const server = createServer((request, response) => {
    void fileFor(folder, request.url ?? '/').then((file) => {
      if (file === null) {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
        return;
      }
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'no-cache',
      });
      createReadStream(file).pipe(response);
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://localhost:${String(actual)}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
