import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type SiteServer } from '../../src/output/serve.ts';

const page = (words: string) => `<!doctype html><title>${words}</title><style>p{color:red}</style><p>${words}</p>`;

let folder: string;
let server: SiteServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'uk'));
  mkdirSync(join(folder, '_assets'));
  writeFileSync(join(folder, '404.html'), page('nothing here'));
  writeFileSync(join(folder, 'uk/index.html'), page('uk'));
  writeFileSync(join(folder, 'uk/404.html'), page('nothing in uk'));
  writeFileSync(join(folder, '_assets/a.js'), 'export {};');
  writeFileSync(join(folder, '_headers'), 'for hosts');
  server = await serveSite({ folder, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, init: RequestInit = {}) => fetch(`${server.url}${path}`, { redirect: 'manual', ...init });

/** The status of an address that is sent just as it is written here. */
const rawStatus = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const sent = request(server.url, { path }, (response) => resolve(response.resume().statusCode));
    sent.on('error', reject).end();
  });

describe('a reader of the served site', () => {
  test('gets a page under its address, with the headers that hosts send', async () => {
    const response = await get('/uk/');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(page('uk'));
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(/style-src 'sha256-[^']+'.*frame-ancestors 'none'/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect((await get('/_assets/a.js')).headers.get('cache-control')).toContain('immutable');
  });

  test('is led to the address with a slash, and keeps the words of the search', async () => {
    const response = await get('/uk?q=pesel');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/uk/?q=pesel']);
  });

  test('is never led to another host', async () => {
    const response = await get('//uk');
    expect(response.headers.get('location')).toBe('/uk/');
  });

  test('gets the 404 page, with its status, for an address that is unknown', async () => {
    for (const path of [
      '/nothing',
      '/uk/nothing/',
      '/uk/index.html/',
      '/nothing.png',
      '/_assets/old.js',
      '/_headers',
    ]) {
      const response = await get(path);
      const words = path.startsWith('/uk/') ? 'nothing in uk' : 'nothing here';
      expect([path, response.status, await response.text()]).toEqual([path, 404, page(words)]);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  test('gets the headers alone when that is asked', async () => {
    const response = await get('/uk/', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(page('uk'))));
    expect((await get('/nothing', { method: 'HEAD' })).status).toBe(404);
    expect((await get('/uk/', { method: 'POST' })).status).toBe(405);
  });

  test('gets nothing from outside the site, and breaks nothing with a broken address', async () => {
    writeFileSync(join(folder, '..', 'secret.txt'), 'secret');
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt'])
      expect(await rawStatus(path)).toBe(404);
    for (const path of ['/%', '/%00', '*']) expect(await rawStatus(path)).toBe(400);
    expect((await get('/uk/')).status).toBe(200);
  });
});

describe('a developer who serves the site', () => {
  test('reads one line when the port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serveSite({ folder, port })).rejects.toThrow(new RegExp(`^Port ${port} is taken .+$`));
  });

  test('reads one line when there is no built site', async () => {
    const nowhere = join(folder, 'nowhere');
    await expect(serveSite({ folder: nowhere, port: 0 })).rejects.toThrow(/^There is no built site in .+nowhere\.$/);
  });
});
