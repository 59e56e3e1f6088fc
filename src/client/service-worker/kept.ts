import type { Locale } from '../../domain/locale.ts';
import { CACHES, localeOfPath, NO_CONNECTION } from '../../domain/offline-copies.ts';
import { readPack, type Pack } from '../../domain/pack.ts';

/** Packs that this worker has opened since it woke up: address and content, by language. */
const opened = new Map<Locale, { url: string; pack: Pack }>();

/** What the device keeps under a path: a page saved singly, a file of a pack, or first aid; null where it keeps nothing. */
export async function kept(path: string, locale: Locale | null): Promise<Response | null> {
  return (await inPacks(path, locale)) ?? (await inCache(CACHES.pages, path)) ?? (await inCache(CACHES.firstAid, path));
}

/** The page “no connection” of a language, or of any other that is kept; null where there is none. */
export async function noConnectionPage(locale: Locale | null): Promise<Response | null> {
  const cache = await caches.open(CACHES.firstAid);
  const pages = (await cache.keys()).filter(({ url }) => url.endsWith(`/${NO_CONNECTION}`));
  const page = pages.find(({ url }) => localeOfPath(new URL(url).pathname) === locale) ?? pages[0];
  return page ? ((await cache.match(page)) ?? null) : null;
}

/** Removes a page that the reader saved singly, when the site has withdrawn it. */
export async function forgetPage(path: string): Promise<void> {
  if (await caches.has(CACHES.pages)) await (await caches.open(CACHES.pages)).delete(path);
}

async function inCache(name: string, path: string): Promise<Response | null> {
  if (!(await caches.has(name))) return null;
  return (await (await caches.open(name)).match(path)) ?? null;
}

/** From the pack of the language of the page that asks, or else from any: scripts are the same in all. */
async function inPacks(path: string, locale: Locale | null): Promise<Response | null> {
  if (!(await caches.has(CACHES.packs))) return null;
  const cache = await caches.open(CACHES.packs);
  const urls = (await cache.keys()).map(({ url }) => url);
  const ofLocale = (url: string) => localeOfPath(new URL(url).pathname) === locale;
  for (const url of [...urls.filter(ofLocale), ...urls.filter((one) => !ofLocale(one))]) {
    const file = (await open(cache, url))?.file(path);
    if (file) return new Response(file.bytes, { headers: file.headers });
  }
  return null;
}

/** Opens a pack; one that cannot be read is of no use to anybody and is removed. */
async function open(cache: Cache, url: string): Promise<Pack | null> {
  const locale = localeOfPath(new URL(url).pathname);
  const known = locale === null ? undefined : opened.get(locale);
  if (locale === null || known?.url === url) return known?.pack ?? null;
  try {
    const body = (await cache.match(url))?.body;
    if (!body) return null;
    const bytes = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
    const pack = readPack(new Uint8Array(bytes));
    opened.set(locale, { url, pack });
    return pack;
  } catch {
    await cache.delete(url);
    return null;
  }
}
