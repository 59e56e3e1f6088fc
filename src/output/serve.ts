import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { isLocale } from '../domain/locale.ts';
import { ADMIN, adminPolicyOf } from './admin/page.ts';
import { styleDigests } from './headers/style-digests.ts';
import { servicesOf } from './headers/policy.ts';
import { FRESH, headerRules, headersFor, type HeaderRule } from './headers/table.ts';
import { builtPages } from './pages.ts';

export interface SiteServer {
  /** Address without a slash at the end: `http://localhost:4321`. */
  url: string;
  close: () => Promise<void>;
}

interface Served {
  folder: string;
  port: number;
  /** Answers the questions of the browser editor about the content; without it there is no answer. */
  checks?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

/**
 * Serves a built folder with the response headers that hosts send. A page has one address, with a slash at the end;
 * without it the reader is led there. An unknown address gets the 404 page, in its language where it has one. Port 0 takes
 * any free one.
 *
 * @throws Error with one line for the reader when the folder holds no site or the port is taken.
 */
export async function serveSite({ folder, port, checks }: Served): Promise<SiteServer> {
  const site = builtSite(folder);
  site();
  const send = sirv(folder, { dev: true, etag: true, extensions: [] });
  const server = createServer((request, response) => {
    const path = pathOf(request);
    if (path === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(path === null ? 400 : 405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    for (const [name, value] of Object.entries(headersFor(path, site().rules))) response.setHeader(name, value);
    if (CHECKS.test(path)) {
      if (checks) checks(request, response, () => void response.writeHead(204).end());
      else response.writeHead(204).end();
      return;
    }
    if (path.endsWith('/')) request.url = `${path}index.html`;
    const unknown = () => answerUnknown(request, response, path, folder, site().notFound);
    if (HOST_FILES.includes(path)) unknown();
    else send(request, response, unknown);
  });
  await listen(server, port);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** What the browser editor asks after saving. Where nobody knows the content, the answer is empty. */
const CHECKS = new RegExp(`^/${ADMIN}/checks\\.`);

/** What tells hosts how to serve the site, and readers nothing. */
const HOST_FILES = ['/_headers', '/_redirects'];

/** What a folder is served with: its headers and its 404 page, read again when a new build takes its place. */
function builtSite(folder: string): () => { rules: HeaderRule[]; notFound: Buffer } {
  const file = join(folder, '404.html');
  let readAt: number | undefined;
  let site: { rules: HeaderRule[]; notFound: Buffer } | undefined;
  return () => {
    const builtAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (builtAt !== undefined && builtAt !== readAt) {
      const pages = builtPages(folder);
      site = {
        rules: headerRules(styleDigests(pages), servicesOf(pages), adminPolicyOf(folder)),
        notFound: readFileSync(file),
      };
      readAt = builtAt;
    }
    if (!site) throw new Error(`There is no built site in ${folder}.`);
    return site;
  };
}

/** The path that is asked for, or null where it cannot be read. */
function pathOf(request: IncomingMessage): string | null {
  const address = `http://localhost${request.url ?? ''}`;
  if (!request.url?.startsWith('/') || !URL.canParse(address)) return null;
  const path = new URL(address).pathname.replace(/^\/+/, '/');
  try {
    return decodeURI(path).includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** Leads to the page with a slash at the end where there is one, otherwise says that there is none. */
function answerUnknown(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  folder: string,
  notFound: Buffer,
): void {
  if (statSync(join(folder, decodeURI(path), 'index.html'), { throwIfNoEntry: false })?.isFile()) {
    const query = /\?.*$/.exec(request.url ?? '')?.[0] ?? '';
    response.writeHead(301, { Location: `${path}/${query}` }).end();
    return;
  }
  const own = join(folder, path.split('/')[1] ?? '', '404.html');
  const body = isLocale(path.split('/')[1]) && statSync(own, { throwIfNoEntry: false }) ? readFileSync(own) : notFound;
  response
    .writeHead(404, {
      'Content-Type': 'text/html;charset=utf-8',
      'Content-Length': body.length,
      'Cache-Control': FRESH,
    })
    .end(body);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken by another program. Stop it, or choose another port: PORT=4322 npm start`)
          : error,
      );
    });
    server.listen(port, resolve);
  });
}
