import { readFileSync, statSync } from 'node:fs';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { brotliCompressSync } from 'node:zlib';
import type { Certificate } from './certificate.ts';

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
const PACKED = /\.(?:woff2|png|webp|pf_\w+|pagefind|pack|pdf)$/;

/**
 * Bytes of a TLS record. A browser can read no part of a record, so hosts begin with records of one packet: Caddy and
 * Cloudflare do by themselves, nginx with `ssl_buffer_size`. Node's own 16 kB would keep a whole page back.
 */
const RECORD = Number(process.env['TLS_RECORD'] ?? 1_300);

/**
 * Serves a folder as a host would, with brotli over HTTP/2. Gives back the port on the loopback device and what ends it.
 */
export async function serveCompressed(
  folder: string,
  certificate: Certificate,
): Promise<{ port: number; close: () => void }> {
  const ready = new Map<string, Buffer>();
  const answer = (request: Http2ServerRequest, response: Http2ServerResponse) => {
    const path = decodeURI(new URL(request.url, 'https://localhost').pathname);
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
  };
  const server = createSecureServer({ key: certificate.key, cert: certificate.cert, allowHTTP1: true }, answer);
  server.on('secureConnection', (socket: TLSSocket) => void socket.setMaxSendFragment(RECORD));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}
