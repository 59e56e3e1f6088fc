import type { Locale } from '../../domain/locale.ts';
import {
  assetsOf,
  BUILT_HEADER,
  CACHES,
  isPageOfSite,
  packNewsPath,
  withNotice,
  type PackNews,
} from '../../domain/offline-copies.ts';

/** Languages looked after since this worker woke up. */
const done = new Set<Locale>();

/**
 * Keeps the emergency page of a language and the page that says “no connection”, and renews them after a new build.
 * Without a network, or in one that answers with pages of its own, what was kept before stays.
 */
export async function keepFirstAid(locale: Locale): Promise<void> {
  if (done.has(locale)) return;
  done.add(locale);
  try {
    const news = await fetched(packNewsPath(locale), 'application/json');
    const { built, notice, firstAid } = (await news.json()) as PackNews;
    const kept = await caches.open(CACHES.firstAid);
    const old = await kept.match(firstAid[0] ?? '');
    if (old?.headers.get(BUILT_HEADER) === built) return;
    for (const path of firstAid) await keepPage(kept, path, notice, built);
  } catch {
    done.delete(locale);
  }
}

async function keepPage(kept: Cache, path: string, notice: string, built: string): Promise<void> {
  const page = await fetched(path, 'text/html');
  const html = withNotice(await page.text(), notice);
  if (!isPageOfSite(html, path)) throw new Error(`${path} is no page of this site.`);
  for (const asset of assetsOf(html)) {
    if (!(await kept.match(asset))) await kept.put(asset, await fetched(asset));
  }
  const headers = new Headers(page.headers);
  headers.set(BUILT_HEADER, built);
  await kept.put(path, new Response(html, { headers }));
}

/** A file from the network, of the type that is expected; without one, of any but HTML. */
async function fetched(path: string, type?: string): Promise<Response> {
  const response = await fetch(path, { cache: 'no-cache' });
  const given = response.headers.get('Content-Type') ?? '';
  const fits = type === undefined ? !given.startsWith('text/html') : given.startsWith(type);
  if (!response.ok || response.redirected || !fits) throw new Error(`${path}: ${response.status} ${given}`);
  return response;
}
