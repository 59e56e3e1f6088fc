import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  html: 'text/html;charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  woff2: 'font/woff2',
};

/** What is compressed already. */
const PACKED = /\.(?:woff2|png|pf_\w+|pdf)$/;

/**
 * Serves a folder as a host with brotli would, so that benches measure the bytes of the wire. Gives back the address
 * and what ends it.
 */
export async function serveCompressed(folder: string): Promise<{ url: string; close: () => void }> {
  const ready = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end();
    const isPacked = PACKED.test(file);
    const body = ready.get(file) ?? (isPacked ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
    ready.set(file, body);
    response.writeHead(200, {
      'Content-Type': TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'Content-Length': body.length,
      ...(isPacked ? {} : { 'Content-Encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
