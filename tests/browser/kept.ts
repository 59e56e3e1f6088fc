import type { BrowserContext, Page } from '@playwright/test';
import { CACHES } from '../../src/domain/offline-copies.ts';

/** What the device keeps of the site. */
export interface Kept {
  /** Names in the two stores of the page. */
  names: string[];
  databases: string[];
  cookies: string[];
  /** Names of caches, and what the emergency cache holds. */
  caches: string[];
  firstAid: string[];
}

/** Lets nothing out to another host, and notes what was asked for: by pages and by the service worker. */
export async function keptIn(context: BrowserContext, host: string): Promise<string[]> {
  const asked: string[] = [];
  await context.route(
    (url) => url.host !== host && url.protocol.startsWith('http'),
    (route) => {
      asked.push(route.request().url());
      return route.abort();
    },
  );
  context.on('request', (request) => {
    const { host: other, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && other !== host) asked.push(request.url());
  });
  context.on('response', async (response) => {
    if ((await response.headerValue('set-cookie').catch(() => null)) !== null) asked.push(`cookie: ${response.url()}`);
  });
  return asked;
}

/** Everything that the browser keeps of this site. */
export async function keptBy(page: Page, context: BrowserContext): Promise<Kept> {
  const inPage = await page.evaluate(async (firstAid) => {
    const cache = (await caches.has(firstAid)) ? await (await caches.open(firstAid)).keys() : [];
    return {
      names: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort(),
      databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      caches: (await caches.keys()).filter((name) => name !== firstAid).sort(),
      firstAid: cache.map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith('/')),
    };
  }, CACHES.firstAid);
  return { ...inPage, cookies: (await context.cookies()).map(({ name }) => name) };
}
