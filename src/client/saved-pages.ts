import { CACHES, packNewsPath, type PackNews } from '../domain/offline-copies.ts';
import type { Locale } from '../domain/locale.ts';
import { fetched, keepPage } from './keep-page.ts';
import { parsedPage } from './trusted.ts';

/** True where the browser can keep pages at all: not in an insecure context, and not in some private modes. */
export const canKeep = (): boolean => 'caches' in globalThis && 'serviceWorker' in navigator;

/** A page that the reader saved singly. */
export interface SavedPage {
  path: string;
  title: string;
}

export const isSaved = async (path: string): Promise<boolean> =>
  (await caches.has(CACHES.pages)) && (await caches.match(path, { cacheName: CACHES.pages })) !== undefined;

/** The pages that the reader saved singly, by title. */
export async function savedPages(): Promise<SavedPage[]> {
  // To open a cache is to make one, on the device of a reader who may have saved nothing.
  if (!(await caches.has(CACHES.pages))) return [];
  const cache = await caches.open(CACHES.pages);
  const pages: SavedPage[] = [];
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    const response = pathname.endsWith('/') ? await cache.match(url) : undefined;
    if (!response) continue;
    const html = parsedPage(await response.text());
    pages.push({ path: pathname, title: html.querySelector('h1')?.textContent?.trim() ?? pathname });
  }
  return pages.sort((a, b) => a.title.localeCompare(b.title));
}

/** A sheet of paper that stands beside a page. */
const SHEET = /[^/]+\.pdf$/;

/**
 * Keeps a page with what it needs to look and work as it does now, and with its PDF.
 *
 * @throws Error when there is no network or no room, or when another network answers in the place of the site.
 */
export async function savePage(path: string, locale: Locale): Promise<void> {
  const news = (await (await fetched(packNewsPath(locale))).json()) as PackNews;
  const cache = await caches.open(CACHES.pages);
  const html = await keepPage(cache, path, news);
  const [, sheet] = /href="([^"/]+\.pdf)" type="application\/pdf"/.exec(html) ?? [];
  if (sheet === undefined) return;
  const pdf = await fetched(path + sheet);
  if (pdf.headers.get('Content-Type')?.startsWith('text/html')) throw new Error(`${sheet} came as a page.`);
  await cache.put(path + sheet, pdf);
}

/** Removes a page with its PDF, and with the last one everything that only saved pages need. */
export async function removePage(path: string): Promise<void> {
  const cache = await caches.open(CACHES.pages);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (pathname === path || pathname.replace(SHEET, '') === path) await cache.delete(url);
  }
  if (!(await cache.keys()).some(({ url }) => url.endsWith('/'))) await caches.delete(CACHES.pages);
}
